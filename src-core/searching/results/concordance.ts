import { passageKey } from '../countOnce'
import { unitKind, wordUnit } from '../folding/unitKind'
import type { CompiledQuery } from '../query/compileQuery'
import { shownPlaces } from '../query/shownPlaces'
import type { FoundArticle } from './orderArticles'

/** One place with what stands around it, as printed. */
export interface ConcordanceLine {
  /** Index into the articles found. */
  of: number
  /** UTF-16 offsets in the article's text. */
  from: number
  to: number
  before: string
  printed: string
  after: string
}

export const lineOrders = ['article', 'left', 'right'] as const
export type LineOrder = (typeof lineOrders)[number]

export interface LineOptions {
  /** Characters on each side. */
  around: number
  /** No more lines than this. */
  most: number
  /** A passage that is printed twice is given once. */
  once: boolean
}

/** Every place of the articles, in their order. Yields now and then, so that whoever drives it can stop. */
export function* concordance(
  query: CompiledQuery,
  articles: readonly FoundArticle[],
  { around, most, once }: LineOptions,
): Generator<void, ConcordanceLine[]> {
  const lines: ConcordanceLine[] = []
  const seen = new Set<string>()
  for (const [of, { shelf, article }] of articles.entries()) {
    if (of % 200 === 199) yield
    const text = shelf.printed(article)
    for (const { from, to } of shownPlaces(query, text)) {
      if (once) {
        const key = passageKey(text, from, to)
        if (key !== null && seen.has(key)) continue
        if (key !== null) seen.add(key)
      }
      if (lines.length === most) return lines
      lines.push({
        of,
        from,
        to,
        before: oneLine(text.slice(Math.max(0, from - around), from)),
        printed: oneLine(text.slice(from, to)),
        after: oneLine(text.slice(to, to + around)),
      })
    }
  }
  return lines
}

/** Sorted by what stands before the place (the nearest first) or after it; lines alike keep their order. */
export function sortLines(
  lines: readonly ConcordanceLine[],
  order: LineOrder,
  language: string,
): ConcordanceLine[] {
  if (order === 'article') return [...lines]
  const { compare } = new Intl.Collator(language)
  const keyed = lines.map((line) => ({
    line,
    key: order === 'right' ? line.after.trim() : backwards(line.before),
  }))
  return keyed.sort((a, b) => compare(a.key, b.key)).map(({ line }) => line)
}

/** What stands before a place, read away from it: by characters, words of scripts with blanks kept whole. */
function backwards(before: string): string {
  const parts: string[] = []
  for (let at = 0; at < before.length; ) {
    let end = at + 1
    if (unitKind(before.charCodeAt(at)) === wordUnit) {
      while (end < before.length && unitKind(before.charCodeAt(end)) === wordUnit) end++
    }
    parts.push(before.slice(at, end))
    at = end
  }
  return parts.reverse().join('').trim()
}

const oneLine = (text: string) => text.replace(/\s/g, ' ')
