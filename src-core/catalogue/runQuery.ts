import type { Catalogue } from './Catalogue'
import { asksOfArticles, type Contains, matchArticles, matchPages } from './matchRows'
import type { CatalogueQuery } from './query'
import type { Ranks } from './Ranks'
import { sortRows } from './sortRows'

/** The rows that a query asks for, in its order: of pages or of articles. */
export function runQuery(
  catalogue: Catalogue,
  ranks: Ranks,
  { list, filter, sort, descending, order }: CatalogueQuery,
  contains: Contains,
): Uint32Array<ArrayBuffer> {
  const pages = matchPages(catalogue, filter, contains)
  if (list === 'pages') {
    const { found: _, ...asked } = filter
    const rows = ranks.pagesInOrder(order)
    const kept = asksOfArticles(filter)
      ? pagesOf(catalogue, matchArticles(catalogue, ranks.articlesInOrder(order), pages, asked, contains))
      : pages
    return sortRows(
      rows.filter((row) => kept[row] === 1),
      ranks.pageKeys(sort, order),
      descending,
    )
  }
  const rows = matchArticles(catalogue, ranks.articlesInOrder(order), pages, filter, contains)
  return sortRows(rows, ranks.articleKeys(sort, order), descending)
}

function pagesOf(catalogue: Catalogue, articles: Uint32Array): Uint8Array {
  const pages = new Uint8Array(catalogue.pages.entry.length)
  for (const row of articles) pages[catalogue.articles.page.get(row)] = 1
  return pages
}
