import type { CompiledQuery } from '../query/compileQuery'
import { evaluate } from './evaluate'
import type { Found, Shelf } from './shelf'

/** What a search has found so far. */
export interface SearchState {
  /** In the order in which the shelves were searched: what was edited last, then the segments, the newest first. */
  shelves: { shelf: Shelf; found: Found }[]
  articles: number
  places: number
  /** Share of the archive that was looked through, 0 to 1. */
  done: number
}

/**
 * Searches shelf by shelf. Yields after each one and now and then within long work, so that whoever drives it can show
 * what there is, or stop.
 */
export function* search(
  query: CompiledQuery,
  shelves: readonly Shelf[],
): Generator<SearchState, SearchState> {
  const state: SearchState = { shelves: [], articles: 0, places: 0, done: 0 }
  const total = Math.max(
    1,
    shelves.reduce((sum, { size }) => sum + size, 0),
  )
  let looked = 0
  for (const shelf of shelves) {
    const steps = evaluate(query, shelf)
    let step = steps.next()
    for (; !step.done; step = steps.next()) yield state
    const found = step.value
    looked += shelf.size
    state.done = looked / total
    if (found.articles.length > 0) state.shelves.push({ shelf, found })
    state.articles += found.articles.length
    for (const count of found.counts) state.places += count
    yield state
  }
  state.done = 1
  return state
}
