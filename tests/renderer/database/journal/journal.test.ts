// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Method } from '../../../../src-core/desktop/contract'
import type { BlockNode, PageDocument } from '../../../../src-core/model/document'
import { JournalKeeper } from '../../../../src-main/journal/JournalKeeper'
import { assignPages } from '../../../../src-renderer/database/assignPages'
import { database } from '../../../../src-renderer/database/database'
import { deleteForGood } from '../../../../src-renderer/database/deletePages'
import { asideWasTold } from '../../../../src-renderer/database/journal/asideRows'
import { isKept, keeping, keptTableNames } from '../../../../src-renderer/database/journal/keptTables'
import { outbox } from '../../../../src-renderer/database/journal/Outbox'
import { startJournal } from '../../../../src-renderer/database/journal/startJournal'
import { enterCorrections } from '../../../../src-renderer/database/ledger/confusions'
import { openPage, renamePage, saveDocument } from '../../../../src-renderer/database/pages'
import { putPicture } from '../../../../src-renderer/database/pictures'
import { storePage } from '../../../../src-renderer/database/storePage'
import { FakeDisk } from '../../../main/support/FakeDisk'
import { noBackups } from '../../../main/support/noJournal'
import { callMain } from '../../../support/callMain'
import { incomingPage } from '../../../support/incomingPage'

let disk = new FakeDisk()
let keeper = newKeeper()

/** The real keeper, behind the contract's checks of both ways. */
vi.mock('../../../../src-renderer/desktop/desktop', () => ({
  desktop: new Proxy(
    {},
    {
      get: (_, method: Method) => (input: unknown) =>
        callMain({ journal: keeper.handlers, backups: noBackups }, method, input),
    },
  ),
}))

function newKeeper() {
  const lock = async () => ({ release: async () => {} })
  return new JournalKeeper({ disk, folder: '/library', lock })
}

const text = '清溪新桥通车\n\n本报讯 昨日上午，清溪大桥正式通车，两岸群众前来观看。\n大桥全长六百米。\n'

beforeEach(async () => {
  disk = new FakeDisk()
  keeper = newKeeper()
  await Promise.all(database.tables.map((table) => table.clear()))
  await start()
})

async function start(takeOver = false) {
  const started = await startJournal(takeOver)
  if (!started.ok) throw new Error(started.error.code)
  return started.value
}

async function kept() {
  expect(await outbox.settled()).toEqual({ kind: 'kept' })
}

/** The database as the editor knows it. */
async function everything() {
  const tables = database.tables.filter(({ name }) => keeping[name as keyof typeof keeping] !== 'local')
  return Object.fromEntries(
    await Promise.all(tables.map(async (table) => [table.name, await table.toArray()] as const)),
  )
}

async function loseDatabase() {
  await database.delete()
  await database.open()
}

/** The power goes, and main starts anew. */
function restartMain() {
  disk = disk.cut(() => 0)
  keeper = newKeeper()
}

function withText(document: PageDocument, wanted: string): PageDocument {
  const copy = structuredClone(document)
  const block = copy.content[0]?.content?.[0] as BlockNode
  const run = block.content?.[0]
  if (run) run.text = wanted
  return copy
}

/** A row for each table that holds no page, as it would be written. */
const librariesOwn: Partial<Record<keyof typeof keeping, Record<string, unknown>>> = {
  skips: { pageId: '', place: '引' },
  concepts: { id: 'river', name: '河流' },
  entities: { id: 'bridge', name: '清溪大桥' },
  relations: { id: 'r', from: 'bridge', to: 'river', kind: 'over' },
  profiles: { publication: '清溪日报', habits: {} },
  vocabularyChanges: { sequence: 1, time: '2026-03-18T08:00:00.000Z' },
  imports: { id: 'i', name: '三月', started: '2026-03-18T08:00:00.000Z' },
  preferences: { key: 'numbering', value: 'QX-{nnn}' },
  tableExports: { id: 'm p', mappingId: 'm', pageId: 'p', at: '', hashes: { a: 1 } },
  corpora: { id: 'c', name: '桥' },
  frozenTexts: { hash: 'a'.repeat(64), text: '春' },
  samples: { id: 's', seed: 'x', share: 0.05 },
  sampledArticles: { sampleId: 's', articleId: 'a', pageId: 'p', place: 0, text: '春' },
}

describe('the journal', () => {
  it('says of every table of the database whether it is kept', () => {
    expect(Object.keys(keeping).sort()).toEqual(database.tables.map(({ name }) => name).sort())
    expect(isKept('documents')).toBe(true)
  })

  it('brings a lost database back, with what follows from its rows', async () => {
    const pageId = await storePage(incomingPage(text))
    await putPicture({ pageId, name: 'a.png', type: 'image/png', bytes: new Uint8Array([1, 2, 3]) })
    await enterCorrections(pageId, [{ place: '1', wrong: '曰', right: '日' }])
    const opened = await openPage(pageId)
    if (!opened) throw new Error('no page')
    await saveDocument(pageId, withText(opened.document, '清溪旧桥通车'))
    await kept()
    const before = await everything()
    await loseDatabase()
    restartMain()
    const started = await start(true)
    expect(started.pages).toBe(1)
    expect(await everything()).toEqual(before)
  })

  it('brings everything back that a library has beside its pages', async () => {
    for (const [table, row] of Object.entries(librariesOwn)) await database.table(table).put(row)
    // An assignment stands in the page's row, a mapping among the preferences.
    const pageId = await storePage(incomingPage(text))
    await assignPages([pageId], '陈')
    await database.preferences.put({ key: 'tables.mappings', value: [{ id: 'm', name: '总表' }] })
    await enterCorrections(pageId, [{ place: '1', wrong: '曰', right: '日' }])
    await kept()
    const before = await everything()
    const ofPages = ['dumps', 'dumpBytes', 'pages', 'sources', 'documents', 'changes', 'pictures']
    for (const table of keptTableNames.filter((name) => !ofPages.includes(name))) {
      expect(before[table], table).not.toEqual([])
    }
    await loseDatabase()
    restartMain()
    await start(true)
    expect(await everything()).toEqual(before)
    expect((await database.pages.get(pageId))?.assigned).toBe('陈')
  })

  it('leaves no number used twice where two browsers gave the same one, and no article without', async () => {
    await storePage(incomingPage(`${text}从前的\n`, { hash: 'c'.repeat(64) }))
    await kept()
    const here = await tables()
    // Another browser takes over, imports and goes.
    await loseDatabase()
    await start(true)
    const theirs = await storePage(incomingPage(text))
    await kept()
    await loseDatabase()
    await restoreRaw(here)
    outbox.pause()
    const mine = await storePage(incomingPage(`${text}别的\n`, { hash: 'b'.repeat(64) }))
    const given = await numbersOf(mine)
    await start(true)
    await kept()
    expect(await numbersOf(theirs)).toEqual(given)
    const all = [...(await numbersOf(theirs)), ...(await numbersOf(mine))]
    expect(new Set(all).size).toBe(all.length)
    expect(all).not.toContain('')
    const before = await everything()
    await loseDatabase()
    restartMain()
    await start(true)
    expect(await everything()).toEqual(before)
  })

  it('numbers the articles of a journal that is older than numbers', async () => {
    const pageId = await storePage(incomingPage(text))
    await database.numbers.clear()
    await kept()
    await loseDatabase()
    restartMain()
    await start(true)
    expect(await numbersOf(pageId)).toEqual(['G-000001'])
    expect(await database.numbers.count()).toBe(1)
  })

  it('writes what a save changed, and not the page', async () => {
    const people = Array.from({ length: 300 }, (_, i) => `第${i + 1}位村民昨天到新桥上看了一天。\n`)
    const long = `${text}${people.join('')}`
    const pageId = await storePage(incomingPage(long))
    await kept()
    const opened = await openPage(pageId)
    if (!opened) throw new Error('no page')
    const size = async () => (await disk.read('/library/segments/00000001.jsonl'))?.length ?? 0
    const before = await size()
    await saveDocument(pageId, withText(opened.document, '清溪旧桥通车'))
    await kept()
    expect((await size()) - before).toBeLessThan(2500)
    expect(JSON.stringify(opened.document).length).toBeGreaterThan(20_000)
    const document = (await database.documents.get(pageId))?.document
    await loseDatabase()
    restartMain()
    await start(true)
    expect((await database.documents.get(pageId))?.document).toEqual(document)
  })

  it('forgets what was deleted, in a database that has it still', async () => {
    const pageId = await storePage(incomingPage(text))
    await kept()
    const older = await Promise.all(
      database.tables.map(async (table) => [table.name, await table.toArray()] as const),
    )
    await deleteForGood([pageId])
    await kept()
    await loseDatabase()
    // The database as it was a moment ago: past the middleware, as a damaged disk would give it back.
    await restoreRaw(older)
    restartMain()
    await start(true)
    expect(await database.pages.count()).toBe(0)
    expect(await database.articles.count()).toBe(0)
  })

  it.each([
    ['its last record', (lines: string[]) => lines.slice(0, -1)],
    ['every record', (lines: string[]) => lines.slice(0, 1)],
    ['all of a segment', () => []],
  ])('gets back from the database what a disk lied about: %s', async (_, left) => {
    await storePage(incomingPage(text))
    await kept()
    const two = await storePage(incomingPage(text, { hash: 'b'.repeat(64) }))
    await kept()
    restartMain()
    disk.spoil('/library/segments/00000001.jsonl', (bytes) => {
      const lines = bytes.toString('utf8').trimEnd().split('\n')
      return Buffer.from(
        left(lines)
          .map((line) => `${line}\n`)
          .join(''),
      )
    })
    expect((await start(true)).sent).toBeGreaterThan(0)
    expect(await database.pages.count()).toBe(2)
    await loseDatabase()
    restartMain()
    await start(true)
    expect(await database.pages.get(two)).toBeDefined()
    expect(await database.pages.count()).toBe(2)
  })

  it('brings a hole in the database back, though later writes are there', async () => {
    const one = await storePage(incomingPage(text))
    await kept()
    const before = await tables()
    await renamePage(one, 'renamed')
    await kept()
    const two = await storePage(incomingPage(text, { hash: 'b'.repeat(64) }))
    await kept()
    const after = await tables()
    // The renaming is lost, the page after it is not.
    const holed = after.map(([name, rows]) => {
      const old = before.find(([each]) => each === name)?.[1] ?? []
      if (name === 'pages') return [name, rows.map((row) => (row.id === one ? old[0] : row))] as const
      if (name === 'keptRows') {
        const mark = old.find(({ table }) => table === 'pages')
        return [
          name,
          rows.map((row) => (row.table === 'pages' && row.key === mark?.key ? mark : row)),
        ] as const
      }
      return [name, rows] as const
    })
    await loseDatabase()
    await restoreRaw(holed)
    await database.journalState.update('writes', {
      digests: await digestsOfMarks(),
    } as never)
    restartMain()
    expect((await start(true)).restored).toBe(1)
    expect((await database.pages.get(one))?.name).toBe('renamed')
    expect(await database.pages.get(two)).toBeDefined()
  })

  it('tells of what a lost database cannot have back, because the journal has lost it too', async () => {
    const one = await storePage(incomingPage(text))
    const two = await storePage(incomingPage(text, { hash: 'b'.repeat(64) }))
    await kept()
    await keeper.close()
    for (const file of disk.files) {
      if (file.includes(`pages-${one}`)) disk.spoil(file, () => Buffer.from('dust'))
      if (file.includes('/segments/')) await disk.remove(file)
    }
    await loseDatabase()
    keeper = newKeeper()
    expect(await start()).toMatchObject({ unreadable: 1, setAside: 1 })
    expect(await openPage(two)).toBeDefined()
    expect(await openPage(one)).toBeUndefined()
  })

  it('sends what it could not send before', async () => {
    const pageId = await storePage(incomingPage(text))
    await kept()
    disk.fault = (name) => (name === 'append' ? 'ENOSPC' : null)
    await renamePage(pageId, 'while the disk was full')
    expect(await outbox.settled()).toEqual({
      kind: 'held',
      failure: { code: 'disk-full', values: undefined },
    })
    disk.fault = () => null
    outbox.retry()
    await vi.waitFor(() => expect(outbox.state.kind).toBe('kept'))
    await loseDatabase()
    restartMain()
    await start(true)
    expect((await database.pages.get(pageId))?.name).toBe('while the disk was full')
  })

  it('gives a new journal all that the database has', async () => {
    await storePage(incomingPage(text))
    await kept()
    const before = await everything()
    disk = new FakeDisk()
    keeper = newKeeper()
    expect((await start()).sent).toBeGreaterThan(4)
    expect(await everything()).toEqual(before)
    await loseDatabase()
    restartMain()
    await start(true)
    expect(await everything()).toEqual(before)
  })

  it('lets one database at a time write', async () => {
    await storePage(incomingPage(text))
    await kept()
    await loseDatabase()
    localStorage.clear()
    const other = await startJournal(false)
    expect(other).toEqual({ ok: false, error: { code: 'journal-in-use' } })
    expect((await start(true)).pages).toBe(1)
  })

  it('keeps what another browser has saved, and sets aside what this one had not', async () => {
    const { pageId, started } = await goneApart()
    expect(textOf((await database.documents.get(pageId))?.document)).toBe('另一处已保存')
    expect(started.ownAside).toBeGreaterThan(0)
    const aside = await database.asideRows.where({ told: 0 }).toArray()
    const documents = aside.filter(({ table }) => table === 'documents')
    expect(documents.map(({ value }) => textOf((value as { document: PageDocument }).document))).toEqual([
      '此处尚未保存',
    ])
    expect(await database.articleTexts.toArray()).toEqual([
      expect.objectContaining({ text: expect.stringContaining('另一处已保存') }),
    ])
    await asideWasTold()
    expect((await start()).ownAside).toBe(0)
    expect(await database.asideRows.count()).toBe(aside.length)
  })

  it('sends nothing of what gave way to the journal', async () => {
    const { pageId } = await goneApart()
    await kept()
    const before = await everything()
    await loseDatabase()
    restartMain()
    await start(true)
    expect(textOf((await database.documents.get(pageId))?.document)).toBe('另一处已保存')
    expect(await everything()).toEqual(before)
  })

  it('goes on with a page that gave way', async () => {
    const { pageId } = await goneApart()
    await saveText(pageId, '接着改')
    await kept()
    await loseDatabase()
    restartMain()
    await start(true)
    expect(textOf((await database.documents.get(pageId))?.document)).toBe('接着改')
  })

  it('sends a later writing that is based on what the journal holds, and sets nothing aside', async () => {
    const pageId = await storePage(incomingPage(text))
    await kept()
    outbox.pause()
    await saveText(pageId, '一')
    await saveText(pageId, '二')
    const started = await start()
    expect(started).toMatchObject({ ownAside: 0, restored: 0 })
    await kept()
    await loseDatabase()
    restartMain()
    await start(true)
    expect(textOf((await database.documents.get(pageId))?.document)).toBe('二')
  })

  it('keeps nothing of a transaction that was given up', async () => {
    const before = disk.files
    await expect(
      database.transaction('rw', database.skips, async () => {
        await database.skips.put({ pageId: '', place: 'x' })
        throw new Error('given up')
      }),
    ).rejects.toThrow()
    await kept()
    expect(disk.files).toEqual(before)
    expect(await database.keptRows.count()).toBe(0)
  })
})

async function numbersOf(pageId: string): Promise<string[]> {
  return (await database.articles.where({ pageId }).sortBy('order')).map(({ number }) => number)
}

/** Another browser takes over and saves; then this one, which has not learned of it, writes once more and takes back. */
async function goneApart() {
  const pageId = await storePage(incomingPage(text))
  await kept()
  const here = await tables()
  await loseDatabase()
  await start(true)
  await saveText(pageId, '另一处已保存')
  await kept()
  await loseDatabase()
  await restoreRaw(here)
  outbox.pause()
  await saveText(pageId, '此处尚未保存')
  return { pageId, started: await start(true) }
}

async function saveText(pageId: string, wanted: string) {
  const opened = await openPage(pageId)
  if (!opened) throw new Error('no page')
  await saveDocument(pageId, withText(opened.document, wanted))
}

function textOf(document: PageDocument | undefined): string | undefined {
  return (document?.content[0]?.content?.[0] as BlockNode | undefined)?.content?.[0]?.text
}

type Rows = readonly Record<string, unknown>[]

async function tables(): Promise<(readonly [string, Rows])[]> {
  return Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()] as const))
}

async function restoreRaw(all: readonly (readonly [string, readonly unknown[]])[]) {
  const raw = database.backendDB()
  const names = all.map(([name]) => name)
  await new Promise<void>((resolve, reject) => {
    const transaction = raw.transaction(names, 'readwrite')
    for (const [name, rows] of all) for (const row of rows) transaction.objectStore(name).put(row)
    transaction.oncomplete = () => resolve()
    transaction.onerror = () => reject(transaction.error)
  })
}

async function digestsOfMarks() {
  const { addDigests, rowHash } = await import('../../../../src-core/journal/digest')
  const digests: Record<string, number> = {}
  for (const { table, key, version, gone } of await database.keptRows.toArray()) {
    if (gone === 0) digests[table] = addDigests(digests[table] ?? 0, rowHash(table, key, version))
  }
  return digests
}
