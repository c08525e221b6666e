import type { TableArticle } from '../../../src-core/tables/tableArticle'
import { Turns } from '../../ui/Turns'
import { type Article, database, type Page } from '../database'
import { rowsByKey } from './rowsByKey'

/** An article for a table, and the page that it stands on. */
export interface HandedArticle extends TableArticle {
  pageId: string
}

interface TableScope {
  pageIds: readonly string[]
  /** Empty for all articles of the pages. */
  articleIds: readonly string[]
}

/** Articles read at a time. */
const chunk = 500
/** From so many articles on all rows are read through, which takes a tenth of the time of asking for each. */
const manyArticles = 10_000
/** Articles whose rows are held at a time meanwhile. */
const held = 200_000
const pagesAtATime = 2000
/** Articles that a page usually has. */
const ofPage = 8

/**
 * The articles of a scope in its order, some at a time; those of whole pages in the order of the pages. Deleted ones are
 * passed over. While many rows are read through it yields nothing now and then, so that it can be stopped.
 *
 * @param withText whether whole texts are wanted
 */
export async function* tableArticles(
  scope: TableScope,
  withText: boolean,
  many = manyArticles,
): AsyncGenerator<HandedArticle[]> {
  const byPage = scope.articleIds.length === 0
  const each = byPage ? ofPage : 1
  const wanted = byPage ? scope.pageIds : scope.articleIds
  const isLong = wanted.length * each >= many
  const portion = isLong ? Math.ceil(held / each) : wanted.length
  const step = Math.ceil(chunk / each)
  const pages = isLong ? await allPages() : undefined
  const turns = new Turns()
  for (let from = 0; from < wanted.length; from += portion) {
    const ids = wanted.slice(from, from + portion)
    const known = isLong ? yield* rowsByKey(new Set(ids), byPage ? 'pageId' : 'id') : undefined
    for (let start = 0; start < ids.length; start += step) {
      const some = ids.slice(start, start + step)
      const rows = known ? some.flatMap((id) => known.get(id) ?? []) : await rowsOf(some, byPage)
      // Rows that are in memory make no pause by themselves, and there may be hundreds of thousands.
      await turns.take()
      yield await withPages(
        rows.filter(({ deleted }) => deleted === ''),
        withText,
        pages,
      )
    }
  }
}

async function rowsOf(ids: readonly string[], byPage: boolean): Promise<Article[]> {
  if (!byPage) return (await database.articles.bulkGet([...ids])).filter((row) => row !== undefined)
  const rows = await database.articles.where('pageId').anyOf(ids).toArray()
  const places = new Map(ids.map((id, place) => [id, place]))
  const placeOf = ({ pageId }: Article) => places.get(pageId) ?? 0
  return rows.sort((a, b) => placeOf(a) - placeOf(b) || a.order - b.order)
}

/** Light rows of every page, some thousand at a time. */
async function allPages(): Promise<Map<string, Page>> {
  const pages = new Map<string, Page>()
  for (let last = ''; ; ) {
    const some = await database.pages.where('id').above(last).limit(pagesAtATime).toArray()
    for (const page of some) pages.set(page.id, page)
    const end = some.at(-1)
    if (!end) return pages
    last = end.id
  }
}

async function withPages(
  articles: readonly Article[],
  withText: boolean,
  known?: ReadonlyMap<string, Page>,
): Promise<HandedArticle[]> {
  const pageIds = [...new Set(articles.map(({ pageId }) => pageId))]
  const [pages, texts] = await Promise.all([
    known ? pageIds.map((id) => known.get(id)) : database.pages.bulkGet(pageIds),
    withText ? database.articleTexts.bulkGet(articles.map(({ id }) => id)) : [],
  ])
  const pageOf = new Map(pages.flatMap((page): [string, Page][] => (page ? [[page.id, page]] : [])))
  return articles.flatMap((article, i) => {
    const page = pageOf.get(article.pageId)
    return page ? [{ ...article, page, text: texts[i]?.text ?? '' }] : []
  })
}
