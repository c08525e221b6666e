// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { strFromU8, unzipSync } from 'fflate'
import { beforeEach, describe, expect, it } from 'vitest'
import { database } from '../../../src-renderer/database/database'
import { storePage } from '../../../src-renderer/database/storePage'
import { exportFiles, packExport } from '../../../src-renderer/exporting/buildExport'
import { zipFiles } from '../../../src-renderer/exporting/zipFiles'
import { incomingPage } from '../../support/incomingPage'

const text = '清溪新桥通车\n\n本报讯 昨日上午，清溪大桥正式通车，两岸群众前来观看。\n'
const options = { labels: 'zh-CN', exportedAt: '2026-03-18T08:00:00.000Z', generator: '0.0.0' } as const

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()))
})

async function twoPages() {
  const first = await storePage(incomingPage(text))
  const second = await storePage(incomingPage(text, { hash: 'b'.repeat(64) }))
  return { pageIds: [first, second], articleIds: [], name: '三月' }
}

describe('an export', () => {
  it('is one file named after its scope when it is together', async () => {
    const file = await packExport(
      exportFiles(await twoPages(), 'txt', 'together', options),
      '三月',
      'text/plain',
    )
    expect(file).toMatchObject({ name: '三月.txt', files: 1, mediaType: 'text/plain' })
    expect(new TextDecoder().decode(file.bytes).split('清溪大桥').length).toBe(3)
  })

  it('is a zip when it is several files, and two of one name both stay', async () => {
    const file = await packExport(
      exportFiles(await twoPages(), 'md', 'pages', options),
      '三月',
      'text/markdown',
    )
    expect(file).toMatchObject({ name: '三月.zip', files: 2, mediaType: 'application/zip' })
    expect(Object.keys(unzipSync(file.bytes)).sort()).toEqual(['page (2).md', 'page.md'])
  })

  it('holds only the articles that are asked for', async () => {
    const { pageIds } = await twoPages()
    const [article] = await database.articles.toArray()
    const scope = { pageIds, articleIds: [article?.id ?? ''], name: 'x' }
    const files = []
    for await (const file of exportFiles(scope, 'txt', 'articles', options)) files.push(file)
    expect(files.length).toBe(1)
  })
})

describe('a zip', () => {
  it('holds files of any size as they are', async () => {
    const sizes = [0, 400_000, 3]
    const bytes = await zipFiles(sizes.map((size, i) => ({ name: `${i}.txt`, text: '甲乙丙'.repeat(size) })))
    const files = Object.values(unzipSync(bytes)).map((content) => strFromU8(content))
    expect(files).toEqual(sizes.map((size) => '甲乙丙'.repeat(size)))
  })

  it('tells names apart that differ in case only', async () => {
    const bytes = await zipFiles([
      { name: 'Page.txt', text: '甲' },
      { name: 'page.txt', text: '乙' },
    ])
    const files = unzipSync(bytes)
    expect(Object.entries(files).map(([name, content]) => [name, strFromU8(content)])).toEqual([
      ['Page.txt', '甲'],
      ['page (2).txt', '乙'],
    ])
  })
})
