import { passageKey } from '../countOnce'
import type { SearchState } from '../index/search'
import type { CompiledQuery } from '../query/compileQuery'
import { shownPlaces } from '../query/shownPlaces'

/**
 * What was found with every passage that is printed twice (a story in two papers, a page in two dumps, a pull quote and
 * its source) counted once: where it stands first by the order of the shelves. Reads the text of every article found.
 */
export function* countedOnce(query: CompiledQuery, state: SearchState): Generator<void, SearchState> {
  const seen = new Set<string>()
  const once: SearchState = { shelves: [], articles: 0, places: 0, done: state.done }
  for (const { shelf, found } of state.shelves) {
    const articles: number[] = []
    const counts: number[] = []
    for (const [i, article] of found.articles.entries()) {
      if (i % 200 === 199) yield
      const text = shelf.printed(article)
      const places = shownPlaces(query, text)
      let count = 0
      for (const { from, to } of places) {
        const key = passageKey(text, from, to)
        if (key === null || !seen.has(key)) count += 1
        if (key !== null) seen.add(key)
      }
      if (count === 0 && places.length > 0) continue
      articles.push(article)
      counts.push(count)
      once.places += count
    }
    once.articles += articles.length
    if (articles.length === 0) continue
    once.shelves.push({
      shelf,
      found: { articles: Uint32Array.from(articles), counts: Uint32Array.from(counts) },
    })
  }
  return once
}
