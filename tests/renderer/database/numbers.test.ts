// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ArticleNode, PageDocument } from '../../../src-core/model/document'
import { changeArticles } from '../../../src-renderer/database/changes/changeArticles'
import { changePages } from '../../../src-renderer/database/changes/changePages'
import { undoGroup } from '../../../src-renderer/database/changes/undoGroup'
import { database } from '../../../src-renderer/database/database'
import { deleteForGood, deletePages } from '../../../src-renderer/database/deletePages'
import { rebuildDerived } from '../../../src-renderer/database/journal/rebuildDerived'
import { followLibraryNumber } from '../../../src-renderer/database/numbers/followLibraryNumber'
import { giveNumbers, takeNumbersBack } from '../../../src-renderer/database/numbers/giveNumbers'
import { setNumberingPattern } from '../../../src-renderer/database/numbers/numberingPattern'
import { openPage, saveDocument } from '../../../src-renderer/database/pages'
import { replacePage } from '../../../src-renderer/database/replacePage'
import { storePage } from '../../../src-renderer/database/storePage'
import { changeArticleTags } from '../../../src-renderer/editor/commands/changeArticleTags'
import { setMetadata } from '../../../src-renderer/editor/commands/setMetadata'
import { together } from '../../../src-renderer/editor/commands/together'
import { incomingPage } from '../../support/incomingPage'

const text = '清溪新桥通车\n\n本报讯 昨日上午，清溪大桥正式通车，两岸群众前来观看。\n大桥全长六百米。\n'
/** The same text out of a file of its own. */
function elsewhere(name: string) {
  const incoming = incomingPage(text)
  return { ...incoming, raw: { ...incoming.raw, name } }
}

const given = { publication: '清溪日报', date: '2026-03-18', number: '3' }

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()))
})

async function documentOf(pageId: string): Promise<PageDocument> {
  const opened = await openPage(pageId)
  if (!opened) throw new Error('the page is gone')
  return opened.document
}

const numbersOf = async (pageId: string) =>
  (await database.articles.where({ pageId }).sortBy('order')).map((article) => article.number)

/** The page's only article as two: its first block, and the others under another id. */
function split(document: PageDocument): PageDocument {
  const [article] = document.content
  const rest = document.content.at(-1)
  if (article?.type !== 'article' || rest?.type !== 'rest') throw new Error('no article was read')
  const [first, ...others] = article.content
  if (!first || others.length === 0) throw new Error('nothing to split')
  const second: ArticleNode = { ...article, attrs: { ...article.attrs, id: 'split-off' }, content: others }
  return { ...document, content: [{ ...article, content: [first] }, second, rest] }
}

describe('article numbers in the library', () => {
  it('are given when a page comes in, and when an article is split off', async () => {
    const id = await storePage(incomingPage(text), { given })
    expect(await numbersOf(id)).toEqual(['清溪日报-20260318-03-01'])
    const whole = await documentOf(id)
    await saveDocument(id, split(whole))
    expect(await numbersOf(id)).toEqual(['清溪日报-20260318-03-01', '清溪日报-20260318-03-02'])
    await saveDocument(id, whole)
    const trail = await followLibraryNumber('清溪日报-20260318-03-02')
    expect(trail).toMatchObject({ fate: 'merged', articles: [{ number: '清溪日报-20260318-03-01' }] })
    await saveDocument(id, split(whole))
    expect(await numbersOf(id)).toEqual(['清溪日报-20260318-03-01', '清溪日报-20260318-03-02'])
  })

  it('follow the pattern of the library, and one of their own where it asks for what is not known', async () => {
    await setNumberingPattern('QX{yyyy}-{nnnn}')
    const first = await storePage(incomingPage(text), { given })
    const second = await storePage(elsewhere('may.txt'), { given: { ...given, date: '2026-05-01' } })
    const undated = await storePage(elsewhere('undated.txt'))
    expect(await numbersOf(first)).toEqual(['QX2026-0001'])
    expect(await numbersOf(second)).toEqual(['QX2026-0002'])
    expect(await numbersOf(undated)).toEqual(['G-000001'])
  })

  it('stay when the page is decoded anew', async () => {
    const id = await storePage(incomingPage(text, { encoding: 'gb18030' }), { given })
    const next = await replacePage(id, incomingPage(text))
    expect(next.pageId).not.toBe(id)
    expect(await numbersOf(next.pageId)).toEqual(['清溪日报-20260318-03-01'])
  })

  it('are known after the page is gone for good, and not given again', async () => {
    const id = await storePage(incomingPage(text), { given })
    await deletePages([id])
    await deleteForGood([id])
    expect(await followLibraryNumber('清溪日报-20260318-03-01')).toMatchObject({
      fate: 'gone',
      articles: [],
      row: { headline: '清溪新桥通车' },
    })
    const again = await storePage(incomingPage(text), { given })
    expect(await numbersOf(again)).toEqual(['清溪日报-20260318-03-02'])
  })

  it('are there when rows are made anew, and when many pages change in one transaction', async () => {
    const id = await storePage(incomingPage(text), { given })
    await database.transaction('rw', database.tables, () => rebuildDerived([id]))
    expect(await numbersOf(id)).toEqual(['清溪日报-20260318-03-01'])
    const pages = [id]
    for (let day = 10; day < 30; day++) {
      pages.push(await storePage(elsewhere(`${day}.txt`), { given: { ...given, date: `2026-04-${day}` } }))
    }
    await changePages(
      pages.map((pageId) => ({
        pageId,
        command: (state, dispatch) => {
          dispatch?.(state.tr.setNodeAttribute(0, 'tags', ['桥']))
          return true
        },
      })),
      { code: 'test', author: '' },
    )
    expect((await database.articles.toArray()).every((row) => row.number && row.tags[0] === '桥')).toBe(true)
    expect(await database.numbers.count()).toBe(pages.length)
  })
})

describe('articles numbered anew', () => {
  const how = { signal: new AbortController().signal, progress: () => {} }

  it('have numbers by the pattern that holds now, lead on from the former ones, and one undo takes it back', async () => {
    const id = await storePage(incomingPage(text))
    await saveDocument(id, split(await documentOf(id)))
    const before = await numbersOf(id)
    expect(before).toEqual(['G-000001', 'G-000002'])
    await setNumberingPattern('QX-{nnn}')
    const refs = await database.articles.toArray()
    const given = await giveNumbers(refs, how)
    expect(await numbersOf(id)).toEqual(['QX-001', 'QX-002'])
    expect(await followLibraryNumber('G-000002')).toMatchObject({
      fate: 'renumbered',
      articles: [{ number: 'QX-002' }],
    })
    expect((await giveNumbers(refs, how)).changed).toEqual([])
    await takeNumbersBack(given)
    expect(await numbersOf(id)).toEqual(before)
    expect((await followLibraryNumber('QX-002'))?.articles).toMatchObject([{ number: 'G-000002' }])
    await giveNumbers(refs, how)
    expect(await numbersOf(id)).toEqual(['QX-001', 'QX-002'])
  })
})

describe('many articles', () => {
  it('are changed in one act, which one undo takes back', async () => {
    for (let page = 10; page < 40; page++)
      await storePage(elsewhere(`${page}.txt`), { given: { number: String(page) } })
    const refs = await database.articles.toArray()
    const steps: number[] = []
    const act = await changeArticles(
      refs,
      (id) => together([setMetadata(id, 'section', '桥'), changeArticleTags(id, ['通车'], [])]),
      { code: 'library.change', author: '林' },
      { signal: new AbortController().signal, progress: (done) => steps.push(done) },
    )
    expect(act).toMatchObject({ busy: [], left: 0 })
    expect(act.changed).toHaveLength(refs.length)
    expect(steps).toEqual([25, 30])
    const changed = await database.articles.toArray()
    expect(changed.every(({ metadata, tags }) => metadata.section === '桥' && tags[0] === '通车')).toBe(true)
    expect(await database.changes.count()).toBe(30)
    await undoGroup(act.group, { author: '林' })
    const back = await database.articles.toArray()
    expect(back.every(({ metadata, tags }) => metadata.section === undefined && tags.length === 0)).toBe(true)
  })

  it('are left as they are from where it was cancelled on', async () => {
    for (let page = 10; page < 40; page++)
      await storePage(elsewhere(`${page}.txt`), { given: { number: String(page) } })
    const cancel = new AbortController()
    const act = await changeArticles(
      await database.articles.toArray(),
      (id) => setMetadata(id, 'section', '桥'),
      { code: 'library.change', author: '' },
      { signal: cancel.signal, progress: () => cancel.abort() },
    )
    expect(act.left).toBe(5)
    expect((await database.articles.toArray()).filter(({ metadata }) => metadata.section)).toHaveLength(25)
  })
})
