import { type CompiledQuery, placesOf } from '../query/compileQuery'
import { anyValue } from '../query/fieldTest'
import type { TextPattern } from '../query/TextPattern'
import { candidates, placesPerText } from './candidates'
import { everything } from './everything'
import { both, either, only } from './foundIn'
import { type Found, nothing, type Shelf } from './shelf'

/** The articles of a shelf that a query asks for, with how many places each has. Yields now and then in long work. */
export function* evaluate(query: CompiledQuery, shelf: Shelf): Generator<void, Found> {
  switch (query.kind) {
    case 'text': {
      const found = shelf.find(query.pattern)
      return query.printed === null ? found : yield* counted(query, shelf, found.articles)
    }
    case 'regex': {
      const wanted = candidates(query.requirement, shelf)
      return yield* counted(query, shelf, wanted?.articles ?? everything(shelf).articles)
    }
    case 'field':
      return inField(query, shelf)
    case 'not': {
      const left = yield* evaluate(query.part, shelf)
      const out = new Set(left.articles)
      return only(everything(shelf), (article) => !out.has(article))
    }
    case 'or': {
      let found = nothing
      for (const part of query.parts) found = either(found, yield* evaluate(part, shelf))
      return found
    }
    case 'and':
      return yield* every(query.parts, shelf)
  }
}

/**
 * What is rarest first; the other parts are asked of what is left. An expression looks through what all others leave.
 */
function* every(parts: readonly CompiledQuery[], shelf: Shelf): Generator<void, Found> {
  const ordered = parts
    .map((part) => ({ part, rank: rankOf(part, shelf) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ part }) => part)
  let found: Found | undefined
  for (const part of ordered) {
    found = found ? yield* narrowed(part, shelf, found) : yield* evaluate(part, shelf)
    if (found.articles.length === 0) return found
  }
  return found ?? nothing
}

/** Texts by how often they may stand on the shelf, then what is told of all articles at once, then what is slow. */
function rankOf(part: CompiledQuery, shelf: Shelf): number {
  switch (part.kind) {
    case 'text':
      return shelf.mostPlaces(part.pattern)
    case 'and':
    case 'or':
      return 2 ** 40
    case 'field':
      return 2 ** 41
    case 'not':
      return 2 ** 42
    case 'regex':
      return 2 ** 43
  }
}

/** What of the articles found so far satisfies one more part. */
function* narrowed(part: CompiledQuery, shelf: Shelf, found: Found): Generator<void, Found> {
  switch (part.kind) {
    case 'text':
      if (isDear(part, shelf, found)) return both(found, yield* counted(part, shelf, found.articles))
      return both(found, yield* evaluate(part, shelf))
    case 'field': {
      const passes = fieldPasses(part, shelf)
      return only(found, passes)
    }
    case 'not': {
      const out = new Set((yield* negated(part.part, shelf, found)).articles)
      return only(found, (article) => !out.has(article))
    }
    case 'regex': {
      const wanted = candidates(part.requirement, shelf)
      const left = wanted ? both(found, wanted) : found
      return both(found, yield* counted(part, shelf, left.articles))
    }
    default:
      return both(found, yield* evaluate(part, shelf))
  }
}

/** The articles that hold what must not be there: of those found, or of all where that is quicker. */
function* negated(part: CompiledQuery, shelf: Shelf, found: Found): Generator<void, Found> {
  if (part.kind === 'text' && !isDear(part, shelf, found)) return yield* evaluate(part, shelf)
  return yield* narrowed(part, shelf, found)
}

/** Whether it is quicker to look through the texts of the articles than to read where the text stands everywhere. */
function isDear({ pattern }: { pattern: TextPattern }, shelf: Shelf, { articles }: Found): boolean {
  return shelf.mostPlaces(pattern) > articles.length * placesPerText
}

/** Articles looked through between two yields. */
const stride = 256

/** How many places of a text part or expression the articles hold, by their texts. */
function* counted(
  query: Extract<CompiledQuery, { kind: 'text' | 'regex' }>,
  shelf: Shelf,
  articles: Uint32Array,
): Generator<void, Found> {
  const found: Found = {
    articles: new Uint32Array(articles.length),
    counts: new Uint32Array(articles.length),
  }
  let length = 0
  for (let i = 0; i < articles.length; i++) {
    if (i % stride === stride - 1) yield
    const article = articles[i] ?? 0
    const count =
      query.kind === 'text' && query.printed === null
        ? placesOf(query, '', shelf.folded(article)).length
        : placesOf(query, shelf.printed(article)).length
    if (count === 0) continue
    found.articles[length] = article
    found.counts[length++] = count
  }
  return { articles: found.articles.slice(0, length), counts: found.counts.slice(0, length) }
}

function inField(query: Extract<CompiledQuery, { kind: 'field' }>, shelf: Shelf): Found {
  return only(everything(shelf), fieldPasses(query, shelf))
}

/** Whether an article has the value that is asked for; each value is tested once. */
function fieldPasses(
  { field, test }: Extract<CompiledQuery, { kind: 'field' }>,
  shelf: Shelf,
): (article: number) => boolean {
  const column = shelf.column(field)
  if (!column) {
    const passes = anyValue('', test)
    return () => passes
  }
  const known = new Map<number, boolean>()
  return (article) => {
    const code = column.codes[article] ?? 0
    const before = known.get(code)
    if (before !== undefined) return before
    const passes = anyValue(column.values[code] ?? '', test)
    known.set(code, passes)
    return passes
  }
}
