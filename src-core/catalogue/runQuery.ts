import type { Catalogue } from './Catalogue'
import { asks, asksOfArticles, type Contains, foundRows, matchArticles, matchPages } from './matchRows'
import type { CatalogueQuery } from './query'
import type { Ranks } from './Ranks'

/**
 * The rows that a query asks for, in its order: of pages or of articles. All rows stand sorted already; a query walks them
 * and takes what its filter keeps. The answer is shared and not to be changed.
 */
export function runQuery(
  catalogue: Catalogue,
  ranks: Ranks,
  query: CatalogueQuery,
  contains: Contains,
): Uint32Array<ArrayBuffer> {
  const { list, filter } = query
  const rows = ranks.sorted(query)
  if (!asks(filter)) return rows
  const found = filter.found && foundRows(catalogue, filter.found.articles)
  const pages = matchPages(catalogue, filter, contains, found)
  if (list === 'articles') return take(rows, matchArticles(catalogue, pages, filter, contains, found))
  if (!asksOfArticles(filter)) return take(rows, pages)
  // Of pages found by their names all articles count.
  return take(rows, pagesOf(catalogue, matchArticles(catalogue, pages, filter, contains, undefined)))
}

function take(rows: Uint32Array, kept: Uint8Array): Uint32Array<ArrayBuffer> {
  const taken = new Uint32Array(rows.length)
  let count = 0
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0
    if (kept[row] === 1) taken[count++] = row
  }
  return taken.slice(0, count)
}

function pagesOf(catalogue: Catalogue, articles: Uint8Array): Uint8Array {
  const pages = new Uint8Array(catalogue.pages.entry.length)
  const pageOf = catalogue.articles.page.values
  for (let row = 0; row < articles.length; row++) {
    if (articles[row] === 1) pages[pageOf[row] ?? 0] = 1
  }
  return pages
}
