// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ArticleNode, PageDocument } from '../../../src-core/model/document'
import { changePages } from '../../../src-renderer/database/changes/changePages'
import { database } from '../../../src-renderer/database/database'
import { deleteForGood, deletePages } from '../../../src-renderer/database/deletePages'
import { rebuildDerived } from '../../../src-renderer/database/journal/rebuildDerived'
import { followLibraryNumber } from '../../../src-renderer/database/numbers/followLibraryNumber'
import { setNumberingPattern } from '../../../src-renderer/database/numbers/numberingPattern'
import { openPage, saveDocument } from '../../../src-renderer/database/pages'
import { replacePage } from '../../../src-renderer/database/replacePage'
import { storePage } from '../../../src-renderer/database/storePage'
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
