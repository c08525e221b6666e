import type { Catalogue } from './Catalogue'

/** Ids of pages with articles that have no number, in the order in which they came. */
export function unnumberedPages({ pages, articles }: Catalogue): string[] {
  const numbers = articles.number.values
  return pages.entry.flatMap((page, row) =>
    page && (pages.articles[row] ?? []).some((article) => !numbers[article]) ? [page.id] : [],
  )
}
