import { foldForSearch } from '../folding/searchFold'
import { type CompiledQuery, type Place, placesOf } from './compileQuery'

/** What of a text a query asks for, in order: of every part that is not excluded. */
export function shownPlaces(query: CompiledQuery, printed: string, folded = foldForSearch(printed)): Place[] {
  const places = [...partsOf(query)].flatMap((part) => placesOf(part, printed, folded))
  return places.sort((a, b) => a.from - b.from || a.to - b.to)
}

function* partsOf(query: CompiledQuery): Generator<Extract<CompiledQuery, { kind: 'text' | 'regex' }>> {
  if (query.kind === 'text' || query.kind === 'regex') yield query
  else if (query.kind === 'and' || query.kind === 'or') for (const part of query.parts) yield* partsOf(part)
}
