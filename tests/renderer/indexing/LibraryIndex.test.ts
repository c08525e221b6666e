// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { beforeEach, expect, it, vi } from 'vitest'
import { literally, type Query } from '../../../src-core/searching/findPlaces'
import { evaluate } from '../../../src-core/searching/index/evaluate'
import type { FileStore } from '../../../src-core/searching/index/files'
import { MemoryFiles } from '../../../src-core/searching/index/MemoryFiles'
import { compileQuery } from '../../../src-core/searching/query/compileQuery'
import { parseQuery } from '../../../src-core/searching/query/parseQuery'
import { CatalogueKeeper } from '../../../src-renderer/database/catalogue/CatalogueKeeper'
import { database } from '../../../src-renderer/database/database'
import { deletePages, restorePages } from '../../../src-renderer/database/deletePages'
import { openPage, saveDocument } from '../../../src-renderer/database/pages'
import { libraryArticleIds } from '../../../src-renderer/database/searching/indexedRows'
import { storePage } from '../../../src-renderer/database/storePage'
import { holdingArticles } from '../../../src-renderer/indexing/holdingArticles'
import { LibraryIndex } from '../../../src-renderer/indexing/LibraryIndex'
import { incomingPage } from '../../support/incomingPage'

const text = '清溪新桥通车\n\n本报讯 昨日上午，清溪大桥正式通车，两岸群众前来观看。\n大桥全长六百米。\n'

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()))
})

async function opened(files: FileStore): Promise<LibraryIndex> {
  const library = await LibraryIndex.open(
    files,
    () => {},
    () => {},
  )
  await library.start()
  return library
}

/** How many articles of the index hold what is typed. */
function found({ index }: LibraryIndex, typed: string): number {
  const parsed = parseQuery(typed)
  if (!parsed.ok) throw new Error(parsed.fault.why)
  const query = compileQuery(parsed.query, { asPrinted: false })
  return index.shelves().reduce((sum, shelf) => {
    const steps = evaluate(query, shelf)
    for (;;) {
      const step = steps.next()
      if (step.done) return sum + step.value.articles.length
    }
  }, 0)
}

/** Writes `next` over `before` in the page's document, as an editor would. */
async function edit(pageId: string, before: string, next: string): Promise<void> {
  const page = await openPage(pageId)
  if (!page) throw new Error('no page')
  await saveDocument(pageId, JSON.parse(JSON.stringify(page.document).replaceAll(before, next)))
}

it('finds what is in the library, and what is stored, edited, deleted and restored while it is open', async () => {
  const first = await storePage(await incomingPage(text))
  const library = await opened(new MemoryFiles())
  expect(found(library, '清溪大橋')).toBe(1)

  await edit(first, '六百米', '七百米')
  await vi.waitFor(() => expect(found(library, '七百米')).toBe(1))
  expect(found(library, '六百米')).toBe(0)

  await deletePages([first])
  await vi.waitFor(() => expect(found(library, '清溪')).toBe(0))
  await restorePages([first])
  await vi.waitFor(() => expect(found(library, '清溪')).toBe(1))
})

it('goes by the notes of what was changed while no index was open', async () => {
  const files = new MemoryFiles()
  const pageId = await storePage(await incomingPage(text))
  const before = await opened(files)
  await before.index.flush()
  await edit(pageId, '六百米', '八百米')
  const after = await opened(files)
  expect(found(after, '八百米')).toBe(1)
  expect(found(after, '六百米')).toBe(0)
})

it('is made anew when its files are lost or damaged', async () => {
  const files = new MemoryFiles()
  await storePage(await incomingPage(text))
  await (await opened(files)).index.flush()
  for (const name of await files.names())
    if (name.startsWith('segment-')) (await files.open(name)).truncate(100)
  expect(found(await opened(files), '清溪大桥')).toBe(1)
  for (const name of await files.names()) await files.remove(name)
  expect(found(await opened(files), '清溪大桥')).toBe(1)
})

it('asks for fields as the rows have them', async () => {
  const pageId = await storePage(await incomingPage(text))
  await database.pages.update(pageId, { publication: '清溪日报', date: '2026-03-18' })
  const library = await opened(new MemoryFiles())
  expect(found(library, 'paper:清溪 date:2026-03 status:待处理')).toBe(1)
  await database.pages.update(pageId, { date: '2027-01-01' })
  await vi.waitFor(() => expect(found(library, 'date:2027 大桥')).toBe(1))
})

it('has what was saved a moment ago when it is asked to catch up', async () => {
  const pageId = await storePage(await incomingPage(text))
  const library = await opened(new MemoryFiles())
  await edit(pageId, '六百米', '九百米')
  await Promise.all([library.catchUp(), library.catchUp()])
  expect(found(library, '九百米')).toBe(1)
})

it('knows the articles of the library by the shelves of the lists and by what is not on them yet', async () => {
  const names = ['a', 'b', 'c', 'd']
  const ids = await Promise.all(names.map((name) => storePage(incomingPage(text, { hash: name.repeat(64) }))))
  const keeper = new CatalogueKeeper(() => {})
  await keeper.start()
  await keeper.shelve()
  const byRows = async () => (await database.articles.where('deleted').equals('').primaryKeys()).sort()
  expect((await libraryArticleIds()).sort()).toEqual(await byRows())

  await edit(ids[1] ?? '', '六百米', '七百米')
  await deletePages([ids[2] ?? ''])
  await storePage(incomingPage(text, { hash: 'e'.repeat(64) }))
  const now = await byRows()
  expect(now).toHaveLength(names.length)
  expect((await libraryArticleIds()).sort()).toEqual(now)
})

it('tells the articles that hold something, and their pages', async () => {
  const [first, second] = await Promise.all(
    [text, text.replace('六百米', '七百米')].map((each, i) =>
      storePage(incomingPage(each, { hash: String(i).repeat(64) })),
    ),
  )
  const library = await opened(new MemoryFiles())
  const holding = (query: Query, roughly = false) => {
    const steps = holdingArticles(query, library.index.shelves(), roughly)
    for (;;) {
      const step = steps.next()
      if (step.done) return step.value
    }
  }
  const [bridge] = await database.articles.where({ pageId: second }).toArray()
  expect(holding(literally('七百'))).toEqual({ articles: bridge?.id, pages: [second] })
  expect(holding(literally('清溪大橋'))?.pages.sort()).toEqual([first, second].sort())
  const expression = { ...literally('七百米。$'), regex: true }
  expect(holding(expression)?.pages).toEqual([second])
  expect(holding(expression, true)?.pages).toContain(second)
  expect(holding({ ...expression, text: '(' })).toBeNull()
})
