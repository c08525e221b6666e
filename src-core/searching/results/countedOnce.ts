import { passageKey } from '../countOnce'
import type { SearchState } from '../index/search'
import type { Shelf } from '../index/shelf'
import type { CompiledQuery } from '../query/compileQuery'
import { shownPlaces } from '../query/shownPlaces'

/** Which story an article prints; undefined where no other article prints it. */
export type StoryOf = (shelf: Shelf, article: number) => number | undefined

/**
 * What was found with every passage that is printed twice (a story in two papers, a page in two dumps, a pull quote and
 * its source) counted once: where it stands first by the order of the shelves. A story that several articles print counts
 * as often as the print in which most was found, whatever OCR made of the others. Reads the text of every article found.
 */
export function* countedOnce(
  query: CompiledQuery,
  state: SearchState,
  storyOf?: StoryOf,
): Generator<void, SearchState> {
  const seen = new Set<string>()
  const told = new Map<number, number>()
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
      const story = storyOf?.(shelf, article)
      const before = story === undefined ? undefined : told.get(story)
      if (story !== undefined) told.set(story, Math.max(before ?? 0, places.length))
      if (before !== undefined) count = Math.min(count, Math.max(0, places.length - before))
      if (count === 0 && (places.length > 0 || before !== undefined)) continue
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
