import type { SearchState } from '../index/search'
import type { Shelf } from '../index/shelf'

export const articleOrders = ['newest', 'oldest', 'most'] as const
export type ArticleOrder = (typeof articleOrders)[number]

/** An article that was found. */
export interface FoundArticle {
  shelf: Shelf
  article: number
  /** Places of it that were found. */
  count: number
}

/** The articles found, sorted; by date those without one come last. */
export function orderArticles(
  { shelves }: Pick<SearchState, 'shelves'>,
  order: ArticleOrder,
): FoundArticle[] {
  const all: FoundArticle[] = []
  const keys: number[] = []
  for (const { shelf, found } of shelves) {
    const dates = shelf.column('date')
    const ranks = dates?.values.map(dateNumber)
    found.articles.forEach((article, i) => {
      const count = found.counts[i] ?? 0
      const date = ranks?.[dates?.codes[article] ?? 0] ?? 0
      if (order === 'most') keys.push(-count)
      else if (order === 'newest') keys.push(-date)
      else keys.push(date || Number.POSITIVE_INFINITY)
      all.push({ shelf, article, count })
    })
  }
  const places = Uint32Array.from(keys.keys())
  places.sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b || 0)
  return Array.from(places, (place) => all[place]).filter((each) => each !== undefined)
}

const dateNumber = (date: string) => Number(date.replaceAll('-', '')) || 0
