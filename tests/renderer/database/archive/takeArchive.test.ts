// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Choice } from '../../../../src-core/archive/merging/conflict'
import { readArchive } from '../../../../src-core/archive/readArchive'
import { sha256 } from '../../../../src-core/archive/sha256'
import { writeArchive } from '../../../../src-core/archive/writeArchive'
import { collectUnits } from '../../../../src-renderer/database/archive/collectUnits'
import {
  type ArchiveComparison,
  compareArchive,
} from '../../../../src-renderer/database/archive/compareArchive'
import { takeArchive } from '../../../../src-renderer/database/archive/takeArchive'
import { assignPages } from '../../../../src-renderer/database/assignPages'
import { changePages } from '../../../../src-renderer/database/changes/changePages'
import { database } from '../../../../src-renderer/database/database'
import { newWriteState } from '../../../../src-renderer/database/journal/storedState'
import { putConfusions } from '../../../../src-renderer/database/ledger/confusions'
import { putEntity } from '../../../../src-renderer/database/meaning/entities'
import { followLibraryNumber } from '../../../../src-renderer/database/numbers/followLibraryNumber'
import { openPage, renamePage } from '../../../../src-renderer/database/pages'
import { putPicture } from '../../../../src-renderer/database/pictures'
import { storePage } from '../../../../src-renderer/database/storePage'
import type { PageCommand } from '../../../../src-renderer/editor/commands/command'
import { incomingPage } from '../../../support/incomingPage'
import { replaceAll } from '../../../support/replaceAll'

const text =
  '清溪新桥通车\n\n本报讯 昨日上午，清溪大桥正式通车，两岸群众前来观看。\n大桥全长六百米，桥面宽二十米。\n'
const nobody = () => {}

beforeEach(clear)

async function clear() {
  await Promise.all(database.tables.map((table) => table.clear()))
}

const store = (letter: string) => {
  const bytes = new TextEncoder().encode(text + letter)
  return storePage(incomingPage(text + letter, { hash: sha256(bytes) }))
}

/** The library, or these pages of it, as a file. */
async function saved(author: string, pages: readonly string[] | 'all' = 'all'): Promise<Uint8Array> {
  const { units, bytes } = await collectUnits(pages)
  const pieces: Uint8Array[] = []
  const sink = { write: async (piece: Uint8Array) => void pieces.push(piece.slice()) }
  const about = {
    generator: '',
    saved: new Date().toISOString(),
    author,
    name: '清溪',
    scope: 'library',
  } as const
  const outcome = await writeArchive({ about, units, bytes }, sink)
  if (!outcome.ok) throw new Error(outcome.error.code)
  return Buffer.concat(pieces)
}

async function opened(file: Uint8Array) {
  const source = {
    name: 'x.galley',
    size: file.length,
    read: async (from: number, to: number) => file.subarray(from, to),
  }
  const archive = await readArchive(source)
  if (!archive.ok) throw new Error(archive.error.code)
  return { archive: archive.value, comparison: await compareArchive(archive.value, nobody) }
}

/** Merges the file into the library; every conflict is answered alike. */
async function merge(file: Uint8Array, choice: Choice = 'mine') {
  const { archive, comparison } = await opened(file)
  const answers = new Map(comparison.conflicts.map(({ id }) => [id, choice]))
  const taken = await takeArchive(archive, comparison, answers, { author: '林', progress: nobody })
  return { comparison, taken }
}

/** Another computer, on which the file was opened. */
async function moveTo(file: Uint8Array) {
  await clear()
  await merge(file)
}

async function edit(pageId: string, author: string, ...commands: PageCommand[]) {
  for (const command of commands) await changePages([{ pageId, command }], { code: 'desk.replace', author })
}

async function textOf(pageId: string): Promise<string> {
  const page = await openPage(pageId)
  const blocks = page?.document.content.flatMap((node) => node.content ?? []) ?? []
  return blocks.map((block) => block.content?.map((run) => run.text).join('') ?? '').join('\n')
}

/** Every kept row beside what is drawn anew by each library. */
async function content() {
  const names = [
    'sources',
    'documents',
    'changes',
    'pictures',
    'dumps',
    'dumpBytes',
    'confusions',
    'entities',
    'relations',
    'articles',
    'articleTexts',
  ]
  const rows = await Promise.all(
    names.map(async (name) => [name, await database.table(name).toArray()] as const),
  )
  return Object.fromEntries(rows)
}

const summary = ({ pages, conflicts }: ArchiveComparison) => ({
  fresh: pages.fresh.length,
  same: pages.same,
  changed: pages.changed.length,
  apart: pages.apart.length,
  conflicts: conflicts.length,
})
const none = { fresh: 0, same: 0, changed: 0, apart: 0, conflicts: 0 }

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

/** Two editors begin with the same page; the second one's file is what comes back. */
async function twoEditors(mine: PageCommand[], theirs: PageCommand[]) {
  const pageId = await store('a')
  const start = await saved('林')
  await moveTo(start)
  await edit(pageId, '陈', ...theirs)
  const returned = await saved('陈')
  await moveTo(start)
  await edit(pageId, '林', ...mine)
  return { pageId, returned }
}

describe('two editors of one page', () => {
  it('have both of their edits in it when they were in different places', async () => {
    const { pageId, returned } = await twoEditors(
      [replaceAll('六百', '六百五十')],
      [replaceAll('观看', '参观')],
    )
    const { comparison } = await merge(returned)
    expect(summary(comparison)).toEqual({ ...none, changed: 1 })
    expect(await textOf(pageId)).toContain('前来参观')
    expect(await textOf(pageId)).toContain('六百五十米')
  })

  it.each<[Choice, string]>([
    ['mine', '六百五十米'],
    ['theirs', '六百六十米'],
    ['both', '六百五十米'],
  ])('are asked once about the place that both changed: %s', async (choice, expected) => {
    const { pageId, returned } = await twoEditors(
      [replaceAll('六百', '六百五十')],
      [replaceAll('六百', '六百六十')],
    )
    const { comparison } = await merge(returned, choice)
    expect(comparison.conflicts).toMatchObject([{ page: { id: pageId }, conflict: { kind: 'text' } }])
    expect(await textOf(pageId)).toContain(expected)
    const remarks = Object.values((await openPage(pageId))?.document.attrs.annotations ?? {})
    expect(remarks.map(({ remark, author }) => ({ remark, author }))).toEqual(
      choice === 'both' ? [{ remark: '六十', author: '陈' }] : [],
    )
  })

  it('a file that was merged changes nothing when it is merged again, and nothing is asked again', async () => {
    const { pageId, returned } = await twoEditors(
      [replaceAll('六百', '六百五十')],
      [replaceAll('六百', '六百六十'), replaceAll('观看', '参观')],
    )
    await merge(returned)
    const before = await content()
    const { comparison } = await merge(returned)
    expect(summary(comparison)).toEqual({ ...none, same: 1 })
    expect(await content()).toEqual(before)
    expect(await textOf(pageId)).toContain('参观')
  })

  it("what comes in is one undo, and the other one's steps stay in the history", async () => {
    const { pageId, returned } = await twoEditors(
      [replaceAll('六百', '六百五十')],
      [replaceAll('观看', '参观')],
    )
    const before = await textOf(pageId)
    const { taken } = await merge(returned)
    const changes = await database.changes.orderBy('[pageId+sequence]').toArray()
    expect(changes.map(({ author, state, code }) => [author, state, code])).toEqual([
      ['林', 'done', 'desk.replace'],
      ['陈', 'dropped', 'desk.replace'],
      ['林', 'done', 'archiving.merge'],
    ])
    await taken.undo()
    expect(await textOf(pageId)).toBe(before)
  })

  it('go on from what was merged: only what is new comes in the next time', async () => {
    const { pageId, returned } = await twoEditors(
      [replaceAll('六百', '六百五十')],
      [replaceAll('六百', '六百六十')],
    )
    await merge(returned, 'mine')
    const merged = await saved('林')
    // The second editor takes the merged library, and works on.
    await moveTo(returned)
    const there = await merge(merged)
    expect(there.comparison.conflicts).toEqual([])
    expect(await textOf(pageId)).toContain('六百五十米')
    await edit(pageId, '陈', replaceAll('二十', '二十二'))
    const next = await saved('陈')
    await moveTo(merged)
    const { comparison } = await merge(next)
    expect(comparison.conflicts).toEqual([])
    expect(await textOf(pageId)).toContain('二十二米')
  })

  it('rows beside the pages come together, and an answer is kept', async () => {
    const entity = {
      id: 'e',
      name: '王芳',
      variants: ['小王'],
      concept: 'person',
      authorities: [],
      note: '',
      from: '',
      to: '',
      watch: false,
    }
    await putEntity(entity, [])
    const start = await saved('林')
    await putEntity({ ...entity, name: '王方', variants: ['老王'] }, [])
    const returned = await saved('陈')
    await moveTo(start)
    const { comparison } = await merge(returned, 'mine')
    expect(comparison.conflicts).toMatchObject([{ page: null, conflict: { kind: 'row', about: '王芳' } }])
    expect(await database.entities.get('e')).toMatchObject({ name: '王芳', variants: ['小王', '老王'] })
    expect((await opened(returned)).comparison.conflicts).toEqual([])
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
