// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { beforeEach, describe, expect, it } from 'vitest'
import type { TableMapping } from '../../../src-core/tables/tableMapping'
import { tableSheet } from '../../../src-core/tables/tableSheet'
import { type Article, database } from '../../../src-renderer/database/database'
import { tableArticles } from '../../../src-renderer/database/handing/tableArticles'
import { rememberExport } from '../../../src-renderer/database/handing/tableExports'
import { storePage } from '../../../src-renderer/database/storePage'
import { buildTable, countNews, type NewsCount } from '../../../src-renderer/exporting/tables/buildTable'
import { writeSheet } from '../../../src-renderer/exporting/tables/writeSheet'
import { statuses, tableArticle } from '../../core/tables/articles'
import { incomingPage } from '../../support/incomingPage'

const mapping: TableMapping = {
  id: 'county',
  name: '县档案馆/2026',
  format: 'csv',
  columns: [
    { source: 'headline', name: '题名' },
    { source: 'status', name: '校次' },
  ],
}
const text = (headline: string) => `${headline}\n\n本报讯 昨日上午，清溪大桥正式通车，两岸群众前来观看。\n`

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()))
})

async function library() {
  const pageIds = [
    await storePage(incomingPage(text('清溪新桥通车'))),
    await storePage(incomingPage(text('秋收开镰'), { hash: 'b'.repeat(64) })),
  ]
  return { pageIds, articleIds: [], name: '三月' }
}

async function run(scope: Awaited<ReturnType<typeof library>>, newsOnly: boolean) {
  const signal = new AbortController().signal
  const table = await buildTable({ mapping, scope, newsOnly, statuses, signal, progress: () => {} })
  if (!table) throw new Error('cancelled')
  await rememberExport(mapping, table.exported, '2026-04-01T00:00:00.000Z')
  return { name: table.name, lines: new TextDecoder().decode(table.bytes).trim().split('\r\n') }
}

describe('a table', () => {
  it('has the same articles in the same order where rows are read through because they are many', async () => {
    const { pageIds } = await library()
    const [first = '', second = ''] = pageIds
    await database.articles.where({ pageId: second }).modify({ order: 1 })
    const row = (await database.articles.where({ pageId: second }).first()) as Article
    await database.articles.bulkAdd([
      { ...row, id: '0', order: 0 },
      { ...row, id: '1', order: 2, deleted: '2026-04-01T00:00:00.000Z' },
    ])
    const articleIds = ['0', row.id, '1', 'gone']
    for (const scope of [
      { pageIds: [second, first], articleIds: [] },
      { pageIds: [], articleIds },
      { pageIds: [], articleIds: articleIds.toReversed() },
    ]) {
      const ids = async (many: number) => {
        const all: string[] = []
        for await (const some of tableArticles(scope, false, many)) all.push(...some.map(({ id }) => id))
        return all
      }
      expect(await ids(1)).toEqual(await ids(1000))
      expect(await ids(1)).toHaveLength(scope.articleIds.length > 0 ? 2 : 3)
    }
  })

  it('has the articles of a scope in its order, in a file that every system takes', async () => {
    const { name, lines } = await run(await library(), false)
    expect(name).toBe('县档案馆_2026.csv')
    expect(lines).toEqual(['题名,校次', '清溪新桥通车,待处理', '秋收开镰,待处理'])
  })

  it('has in a second run only what changed since, and says beforehand how much that is', async () => {
    const scope = await library()
    await run(scope, true)
    const rows = (await database.articles.toArray()).filter((row) => row.headline === '秋收开镰')
    await database.articles.update(rows[0]?.id ?? '', { status: 'corrected' })
    await database.articles.toCollection().modify({ opening: 'no column of the mapping' })
    let count: NewsCount | undefined
    await countNews(scope, mapping, new AbortController().signal, (told) => {
      count = told
    })
    expect(count).toEqual({ all: 2, news: 1, last: '2026-04-01T00:00:00.000Z', complete: true })
    expect((await run(scope, true)).lines).toEqual(['题名,校次', '秋收开镰,一校'])
    expect((await run(scope, true)).lines).toEqual(['题名,校次'])
    expect((await run(scope, false)).lines).toHaveLength(3)
  })

  it('keeps apart what other mappings exported', async () => {
    const scope = await library()
    await run(scope, true)
    const other = { ...mapping, id: 'other' }
    const signal = new AbortController().signal
    const table = await buildTable({
      mapping: other,
      scope,
      newsOnly: true,
      statuses,
      signal,
      progress: () => {},
    })
    expect(table?.exported).toHaveLength(2)
  })

  it('is nothing when it was cancelled', async () => {
    const stop = new AbortController()
    const progress = () => stop.abort()
    const wishes = {
      mapping,
      scope: await library(),
      newsOnly: false,
      statuses,
      signal: stop.signal,
      progress,
    }
    expect(await buildTable(wishes)).toBeUndefined()
  })
})

const columns: TableMapping['columns'] = [
  { source: 'date', name: '见报日期' },
  { source: 'done', name: '完成' },
  { source: 'headline', name: '题名' },
  { source: 'words', name: '字数' },
]
const sheet = () =>
  tableSheet(
    [
      tableArticle({ headline: '=HYPERLINK("http://x","清溪")' }),
      tableArticle({ headline: 'a <b> & "c"\u0007\n第二行', words: 7 }),
    ],
    { ...mapping, columns },
    statuses,
  )

describe('an XLSX file', () => {
  it('has typed cells and no formula', async () => {
    const files = unzipSync(await writeSheet(sheet()))
    const xml = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
    expect(xml).not.toMatch(/<f[ >]/)
    expect(xml).toMatch(/<v>46099<\/v>/)
    expect(xml).toContain('state="frozen"')
  })

  const office = spawnSync('soffice', ['--version']).status === 0
  it.skipIf(!office)(
    office ? 'is read by LibreOffice as it was meant' : 'SKIPPED: LibreOffice is not installed here',
    { timeout: 120_000 },
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'galley-sheet-'))
      writeFileSync(join(folder, 'table.xlsx'), await writeSheet(sheet()))
      const profile = `-env:UserInstallation=file://${folder}/profile`
      const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false'
      const all = [
        '--headless',
        profile,
        '--convert-to',
        filter,
        '--outdir',
        folder,
        join(folder, 'table.xlsx'),
      ]
      const { stderr } = spawnSync('soffice', all, { encoding: 'utf8' })
      const csv = readFileSync(join(folder, 'table.csv'), 'utf8')
      rmSync(folder, { recursive: true })
      expect(csv.replace(/^\ufeff/, ''), stderr).toBe(
        [
          '见报日期,完成,题名,字数',
          '2026-03-18,2026-03-19 08:30:00,"=HYPERLINK(""http://x"",""清溪"")",321',
          '2026-03-18,2026-03-19 08:30:00,"a <b> & ""c""\n第二行",7',
          '',
        ].join('\n'),
      )
    },
  )
})
