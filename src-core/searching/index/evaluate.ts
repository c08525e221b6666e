import { type CompiledQuery, placesOf } from '../query/compileQuery'
import { anyValue } from '../query/fieldTest'
import type { Requirement } from '../query/requirementOf'
import { TextPattern } from '../query/TextPattern'
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

/** What is quickly told first; an expression looks through what is left. */
function* every(parts: readonly CompiledQuery[], shelf: Shelf): Generator<void, Found> {
  const slow = parts.filter((part) => part.kind === 'regex')
  let found: Found | undefined
  for (const part of parts) {
    if (part.kind === 'regex') continue
    const here = yield* evaluate(part, shelf)
    found = found ? both(found, here) : here
    if (found.articles.length === 0) return found
  }
  for (const part of slow) {
    if (part.kind !== 'regex') continue
    if (!found) {
      found = yield* evaluate(part, shelf)
      continue
    }
    const wanted = candidates(part.requirement, shelf)
    const left: Found = wanted ? both(found, wanted) : found
    found = both(found, yield* counted(part, shelf, left.articles))
  }
  return found ?? nothing
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
    const printed = shelf.printed(article)
    const count = placesOf(query, printed).length
    if (count === 0) continue
    found.articles[length] = article
    found.counts[length++] = count
  }
  return { articles: found.articles.slice(0, length), counts: found.counts.slice(0, length) }
}

/** Articles that hold what is required; null where nothing is. */
function candidates(requirement: Requirement, shelf: Shelf): Found | null {
  if (requirement.kind === 'none') return null
  if (requirement.kind === 'text') return shelf.find(new TextPattern(requirement.text, false))
  let found: Found | null = null
  for (const part of requirement.parts) {
    const here = candidates(part, shelf)
    if (!here) continue
    if (!found) found = here
    else found = requirement.kind === 'and' ? both(found, here) : either(found, here)
  }
  return found
}

function everything(shelf: Shelf): Found {
  const articles = Uint32Array.from({ length: shelf.size }, (_, article) => article)
  return only({ articles, counts: new Uint32Array(shelf.size) }, (article) => !shelf.isGone(article))
}

function inField(query: Extract<CompiledQuery, { kind: 'field' }>, shelf: Shelf): Found {
  const column = shelf.column(query.field)
  const passes = column
    ? column.values.map((value) => anyValue(value, query.test))
    : [anyValue('', query.test)]
  if (!passes.includes(true)) return nothing
  return only(everything(shelf), (article) => passes[column?.codes[article] ?? 0] === true)
}
