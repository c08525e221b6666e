// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { sha256 } from '../../../../src-core/archive/sha256'
import { assignPages } from '../../../../src-renderer/database/assignPages'
import { database } from '../../../../src-renderer/database/database'
import { newWriteState } from '../../../../src-renderer/database/journal/storedState'
import { putConfusions } from '../../../../src-renderer/database/ledger/confusions'
import { putEntity } from '../../../../src-renderer/database/meaning/entities'
import { followLibraryNumber } from '../../../../src-renderer/database/numbers/followLibraryNumber'
import { renamePage } from '../../../../src-renderer/database/pages'
import { putPicture } from '../../../../src-renderer/database/pictures'
import { replaceAll } from '../../../support/replaceAll'
import {
  clear,
  content,
  edit,
  merge,
  moveTo,
  none,
  opened,
  saved,
  store,
  summary,
  textOf,
} from './libraryFiles'

beforeEach(clear)

describe('an archive of the library', () => {
  it('gives the whole library back on another computer', async () => {
    const pageId = await store('a')
    await edit(pageId, '林', replaceAll('大桥', '长桥'))
    await putPicture({ pageId, name: 'a.png', type: 'image/png', bytes: new Uint8Array([1, 2, 3]) })
    await putConfusions([{ wrong: '己', right: '已', taken: 14, refused: 1 }])
    await putEntity(
      {
        id: 'e',
        name: '王芳',
        variants: [],
        concept: 'person',
        authorities: [],
        note: '',
        from: '',
        to: '',
        watch: false,
      },
      [],
    )
    const before = await content()
    await moveTo(await saved('林'))
    expect(await content()).toEqual(before)
    expect(summary((await opened(await saved('林'))).comparison)).toEqual({ ...none, same: 1 })
  })

  it('that is opened where it was saved is known by its writings, and nothing is read or changed', async () => {
    await database.journalState.put(newWriteState())
    const pageId = await store('a')
    await edit(pageId, '林', replaceAll('大桥', '长桥'))
    await putPicture({ pageId, name: 'a.png', type: 'image/png', bytes: new Uint8Array([1, 2, 3]) })
    await database.entities.put({ id: 'e', name: '清溪', kind: 'place' } as never)
    const file = await saved('林')
    const everything = async () =>
      Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()]))
    const before = await everything()
    const reading = [vi.spyOn(database.documents, 'get'), vi.spyOn(database.dumpBytes, 'get')]
    const { comparison, taken } = await merge(file)
    for (const spy of reading) expect(spy).not.toHaveBeenCalled()
    vi.restoreAllMocks()
    expect(summary(comparison)).toEqual({ ...none, same: 1 })
    expect(comparison).toMatchObject({ rows: 0, tables: [] })
    expect(taken).toMatchObject({ fresh: 0, changed: 0 })
    expect(await everything()).toEqual(before)
    // One more step, and the page is looked at.
    await edit(pageId, '林', replaceAll('长桥', '石桥'))
    expect(summary((await opened(file)).comparison)).toEqual({ ...none, same: 1 })
    expect(await textOf(pageId)).toContain('石桥')
  })

  it('of one page holds its dump and no other page', async () => {
    const [pageId] = [await store('a'), await store('b')]
    await moveTo(await saved('林', [pageId]))
    expect(await database.pages.toCollection().primaryKeys()).toEqual([pageId])
    expect(await database.dumpBytes.count()).toBe(1)
  })

  it('that comes in is undone as one', async () => {
    await store('a')
    const file = await saved('林')
    await clear()
    const { taken } = await merge(file)
    await taken.undo()
    expect(await database.pages.where('deleted').equals('').count()).toBe(0)
  })
})

describe('pages that are handed over', () => {
  const assignedTo = async (id: string) => (await database.pages.get(id))?.assigned ?? ''

  it('are the colleague’s, there too, and nobody’s when they come back', async () => {
    const [sent, kept] = [await store('a'), await store('b')]
    await assignPages([sent, kept], '陈')
    const mine = await saved('林')
    const forThem = await saved('林', [sent])
    await moveTo(forThem)
    expect(await assignedTo(sent)).toBe('陈')
    await edit(sent, '陈', replaceAll('观看', '参观'))
    const returned = await saved('陈')
    await moveTo(mine)
    await merge(returned)
    expect(await textOf(sent)).toContain('参观')
    expect(await assignedTo(sent)).toBe('')
    expect(await assignedTo(kept)).toBe('陈')
  })

  it('are had back as they were', async () => {
    const [first, second] = [await store('a'), await store('b')]
    await assignPages([first], '王')
    const undo = await assignPages([first, second], ' 陈 ')
    expect([await assignedTo(first), await assignedTo(second)]).toEqual(['陈', '陈'])
    await undo()
    expect([await assignedTo(first), await assignedTo(second)]).toEqual(['王', ''])
  })
})

describe('pages that were read twice', () => {
  it('stand beside each other', async () => {
    const first = await store('a')
    const file = await saved('林')
    await clear()
    const second = await store('a')
    await renamePage(second, '另一版')
    await merge(file)
    expect((await database.pages.toCollection().primaryKeys()).sort()).toEqual([first, second].sort())
  })
})

describe('article numbers', () => {
  const numbers = async () => (await database.articles.toArray()).map(({ number }) => number)

  it('that both libraries gave stay with the own articles; theirs get new ones, and the old ones lead to both', async () => {
    await store('甲')
    const theirs = await saved('周')
    const given = await numbers()
    await clear()
    await store('乙')
    expect(await numbers()).toEqual(given)
    await merge(theirs)
    const both = await numbers()
    expect(new Set(both).size).toBe(2 * given.length)
    expect(both).not.toContain('')
    const trail = await followLibraryNumber(given[0] ?? '')
    expect(trail?.articles).toHaveLength(1)
    expect(trail?.also).toHaveLength(1)
    await merge(theirs)
    expect((await numbers()).sort()).toEqual(both.sort())
    expect(await database.numbers.count()).toBe(both.length)
  })

  it('come along to another computer', async () => {
    await store('甲')
    const given = await numbers()
    await moveTo(await saved('周'))
    expect(await numbers()).toEqual(given)
  })
})

describe('what a library has beside its pages', () => {
  it('comes along to another computer: frozen corpora, samples, what tables have exported', async () => {
    await store('a')
    const hash = sha256(new TextEncoder().encode('春'))
    const rows = {
      frozenTexts: { hash, text: '春' },
      samples: {
        id: 's',
        name: '',
        made: '2026-03-18T08:00:00.000Z',
        author: '',
        seed: 'x',
        share: 0.05,
        population: 2,
        articles: 1,
      },
      sampledArticles: {
        sampleId: 's',
        articleId: 'a',
        pageId: 'p',
        place: 0,
        headline: '',
        text: '春',
        read: '',
      },
      tableExports: {
        id: 'm p',
        mappingId: 'm',
        pageId: 'p',
        at: '2026-03-18T08:00:00.000Z',
        hashes: { a: 1 },
      },
    }
    for (const [table, row] of Object.entries(rows)) await database.table(table).put(row)
    const file = await saved('林')
    await moveTo(file)
    for (const [table, row] of Object.entries(rows)) {
      expect(await database.table(table).toArray()).toEqual([row])
    }
    expect(summary((await opened(file)).comparison)).toEqual({ ...none, same: 1 })
  })
})
