import type { TableArticle } from '../../../src-core/tables/tableArticle'
import { type Article, database, type Page } from '../database'

/** An article for a table, and the page that it stands on. */
export interface HandedArticle extends TableArticle {
  pageId: string
}

/** Articles read at a time. */
const chunk = 500

/**
 * The articles of a scope in its order, some at a time; those of whole pages in the order of the pages. Deleted ones are
 * passed over.
 *
 * @param articleIds empty for all articles of the pages
 * @param withText whether whole texts are wanted
 */
export async function* tableArticles(
  { pageIds, articleIds }: { pageIds: readonly string[]; articleIds: readonly string[] },
  withText: boolean,
): AsyncGenerator<HandedArticle[]> {
  const wanted = articleIds.length > 0 ? articleIds : pageIds
  const step = articleIds.length > 0 ? chunk : Math.ceil(chunk / 8)
  for (let start = 0; start < wanted.length; start += step) {
    const ids = wanted.slice(start, start + step)
    const rows = articleIds.length > 0 ? await database.articles.bulkGet(ids) : await articlesOn(ids)
    const there = rows.filter((row): row is Article => row !== undefined && row.deleted === '')
    yield await withPages(there, withText)
  }
}

async function articlesOn(pageIds: readonly string[]): Promise<Article[]> {
  const rows = await database.articles.where('pageId').anyOf(pageIds).toArray()
  const places = new Map(pageIds.map((id, place) => [id, place]))
  const placeOf = ({ pageId }: Article) => places.get(pageId) ?? 0
  return rows.sort((a, b) => placeOf(a) - placeOf(b) || a.order - b.order)
}

async function withPages(articles: readonly Article[], withText: boolean): Promise<HandedArticle[]> {
  const pageIds = [...new Set(articles.map(({ pageId }) => pageId))]
  const [pages, texts] = await Promise.all([
    database.pages.bulkGet(pageIds),
    withText ? database.articleTexts.bulkGet(articles.map(({ id }) => id)) : [],
  ])
  const pageOf = new Map(pages.flatMap((page): [string, Page][] => (page ? [[page.id, page]] : [])))
  return articles.flatMap((article, i) => {
    const page = pageOf.get(article.pageId)
    return page ? [{ ...article, page, text: texts[i]?.text ?? '' }] : []
  })
}
