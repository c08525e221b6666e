// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { assignPages } from '../../../../src-renderer/database/assignPages'
import { database } from '../../../../src-renderer/database/database'
import { deleteForGood } from '../../../../src-renderer/database/deletePages'
import { isKept, keeping, keptTableNames } from '../../../../src-renderer/database/journal/keptTables'
import { outbox } from '../../../../src-renderer/database/journal/Outbox'
import { enterCorrections } from '../../../../src-renderer/database/ledger/confusions'
import { openPage, renamePage } from '../../../../src-renderer/database/pages'
import { putPicture } from '../../../../src-renderer/database/pictures'
import { storePage } from '../../../../src-renderer/database/storePage'
import { FakeDisk } from '../../../main/support/FakeDisk'
import { incomingPage } from '../../../support/incomingPage'
import {
  allRows,
  bridge,
  everything,
  kept,
  loseDatabase,
  numbersOf,
  restoreRaw,
  saveText,
  start,
  startAnew,
} from '../support/journaled'
import { mainInMemory, restartMain, startMainOn } from '../support/mainInMemory'

vi.mock('../../../../src-renderer/desktop/desktop', () => import('../support/mainInMemory'))

beforeEach(startAnew)

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
    const pageId = await storePage(incomingPage(bridge))
    await putPicture({ pageId, name: 'a.png', type: 'image/png', bytes: new Uint8Array([1, 2, 3]) })
    await enterCorrections(pageId, [{ place: '1', wrong: '曰', right: '日' }])
    await saveText(pageId, '清溪旧桥通车')
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
    const pageId = await storePage(incomingPage(bridge))
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

  it('numbers the articles of a journal that is older than numbers', async () => {
    const pageId = await storePage(incomingPage(bridge))
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
    const long = `${bridge}${people.join('')}`
    const pageId = await storePage(incomingPage(long))
    await kept()
    const opened = await openPage(pageId)
    if (!opened) throw new Error('no page')
    const size = async () => (await mainInMemory.disk.read('/library/segments/00000001.jsonl'))?.length ?? 0
    const before = await size()
    await saveText(pageId, '清溪旧桥通车')
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
    const pageId = await storePage(incomingPage(bridge))
    await kept()
    const older = await allRows()
    await deleteForGood([pageId])
    await kept()
    await loseDatabase()
    // The database as it was a moment ago.
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
    await storePage(incomingPage(bridge))
    await kept()
    const two = await storePage(incomingPage(bridge, { hash: 'b'.repeat(64) }))
    await kept()
    restartMain()
    mainInMemory.disk.spoil('/library/segments/00000001.jsonl', (bytes) => {
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
    const one = await storePage(incomingPage(bridge))
    await kept()
    const before = await allRows()
    await renamePage(one, 'renamed')
    await kept()
    const two = await storePage(incomingPage(bridge, { hash: 'b'.repeat(64) }))
    await kept()
    const after = await allRows()
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
    const one = await storePage(incomingPage(bridge))
    const two = await storePage(incomingPage(bridge, { hash: 'b'.repeat(64) }))
    await kept()
    await mainInMemory.keeper.close()
    for (const file of mainInMemory.disk.files) {
      if (file.includes(`pages-${one}`)) mainInMemory.disk.spoil(file, () => Buffer.from('dust'))
      if (file.includes('/segments/')) await mainInMemory.disk.remove(file)
    }
    await loseDatabase()
    startMainOn(mainInMemory.disk)
    expect(await start()).toMatchObject({ unreadable: 1, setAside: 1 })
    expect(await openPage(two)).toBeDefined()
    expect(await openPage(one)).toBeUndefined()
  })

  it('sends what it could not send before', async () => {
    const pageId = await storePage(incomingPage(bridge))
    await kept()
    mainInMemory.disk.fault = (name) => (name === 'append' ? 'ENOSPC' : null)
    await renamePage(pageId, 'while the disk was full')
    expect(await outbox.settled()).toEqual({
      kind: 'held',
      failure: { code: 'disk-full', values: undefined },
    })
    mainInMemory.disk.fault = () => null
    outbox.retry()
    await vi.waitFor(() => expect(outbox.state.kind).toBe('kept'))
    await loseDatabase()
    restartMain()
    await start(true)
    expect((await database.pages.get(pageId))?.name).toBe('while the disk was full')
  })

  it('gives a new journal all that the database has', async () => {
    await storePage(incomingPage(bridge))
    await kept()
    const before = await everything()
    startMainOn(new FakeDisk())
    expect((await start()).sent).toBeGreaterThan(4)
    expect(await everything()).toEqual(before)
    await loseDatabase()
    restartMain()
    await start(true)
    expect(await everything()).toEqual(before)
  })

  it('keeps nothing of a transaction that was given up', async () => {
    const before = mainInMemory.disk.files
    await expect(
      database.transaction('rw', database.skips, async () => {
        await database.skips.put({ pageId: '', place: 'x' })
        throw new Error('given up')
      }),
    ).rejects.toThrow()
    await kept()
    expect(mainInMemory.disk.files).toEqual(before)
    expect(await database.keptRows.count()).toBe(0)
  })
})

async function digestsOfMarks() {
  const { addDigests, rowHash } = await import('../../../../src-core/journal/digest')
  const digests: Record<string, number> = {}
  for (const { table, key, version, gone } of await database.keptRows.toArray()) {
    if (gone === 0) digests[table] = addDigests(digests[table] ?? 0, rowHash(table, key, version))
  }
  return digests
}
