import { repairedPieces } from '../model/applyRepairs'
import { lineAt, lineStarts } from '../model/lineStarts'
import type { ReadArticle, ReadContinuation, ReadPart } from '../model/reading'
import type { LineRange, Span } from '../model/span'
import { type ContinuationNote, continuationIn } from '../words/continuations'

/**
 * How sure a note is of its article. Set by hand, not fitted: pages with gold hold too few notes. One inside the article
 * is only wrong where the article is.
 */
const confidences = { inside: 0.95, beside: 0.75 }

/** How many raw lines may stand between an article and a note beside it. */
const reach = 3

/**
 * The articles with the notes that say where they go on or began. A note stands at an end of one of an article's parts,
 * or by itself among what belongs to no article: then it is the article's whose last line stands before it (or, where it
 * says where the text began, whose first line stands behind it).
 */
export function findContinuations(
  raw: string,
  articles: readonly ReadArticle[],
  other: readonly ReadPart[],
): ReadArticle[] {
  const notes = new Map<number, ReadContinuation[]>()
  const page: RawLines = { raw, starts: lineStarts(raw) }
  const edges = edgesOf(articles)
  const add = (article: number, note: ReadContinuation) =>
    notes.set(article, [...(notes.get(article) ?? []), note])
  articles.forEach((article, i) => {
    for (const part of partsOf(article)) {
      const found = continuationIn(part.text)
      if (found) add(i, read(page, part, found, found.at, 'inside'))
    }
  })
  for (const part of other) {
    const found = continuationIn(part.text)
    if (!found) continue
    const owner = neighbour(edges, part, found.direction)
    if (owner >= 0) add(owner, read(page, part, found, found.at, 'beside'))
  }
  return articles.map((article, i) => {
    const continues = notes.get(i)
    return continues ? { ...article, continues } : article
  })
}

const partsOf = ({ headline, kicker, subtitle, byline, displays, paragraphs }: ReadArticle) =>
  [headline, kicker, subtitle, byline, ...displays, ...paragraphs].filter((part) => part !== null)

interface RawLines {
  raw: string
  /** See `lineStarts`. */
  starts: readonly number[]
}

function read(
  { raw, starts }: RawLines,
  part: ReadPart,
  { direction, page }: ContinuationNote,
  [from, to]: readonly [number, number],
  place: keyof typeof confidences,
): ReadContinuation {
  const spans: Span[] = []
  let offset = 0
  for (const { text, span } of repairedPieces(raw, part.spans, part.repairs)) {
    const start = Math.max(0, from - offset)
    const end = Math.min(text.length, to - offset)
    offset += text.length
    if (start >= end) continue
    // A repaired stretch has another length than its raw text: all of it belongs to the note, or it is left out.
    const exact = span[1] - span[0] === text.length
    if (span[1] > span[0]) spans.push(exact ? [span[0] + start, span[0] + end] : span)
  }
  const confidence = confidences[place]
  const code = place === 'inside' ? 'says-continued' : 'continued-beside'
  return {
    direction,
    page,
    text: part.text.slice(from, to).trim(),
    lines: linesOf(starts, spans),
    spans: joined(spans),
    confidence,
    reasons: [{ code, score: confidence, values: { page } }],
  }
}

/** By raw line, the first article of which a range of lines begins or ends there: articles interleave. */
interface Edges {
  starts: ReadonlyMap<number, number>
  ends: ReadonlyMap<number, number>
}

function edgesOf(articles: readonly ReadArticle[]): Edges {
  const starts = new Map<number, number>()
  const ends = new Map<number, number>()
  articles.forEach((article, i) => {
    for (const { lines } of partsOf(article)) {
      for (const [start, end] of lines) {
        if (!starts.has(start)) starts.set(start, i)
        if (!ends.has(end)) ends.set(end, i)
      }
    }
  })
  return { starts, ends }
}

/** The article that ends directly before a part, or begins directly behind it; -1 where none is near. */
function neighbour({ starts, ends }: Edges, part: ReadPart, direction: 'on' | 'from'): number {
  const [first, last] = extent([part])
  for (let distance = 1; distance <= reach; distance++) {
    const owner = direction === 'on' ? ends.get(first - distance) : starts.get(last + distance)
    if (owner !== undefined) return owner
  }
  return -1
}

function extent(parts: readonly ReadPart[]): LineRange {
  const lines = parts.flatMap((part) => part.lines)
  return [Math.min(...lines.map(([from]) => from)), Math.max(...lines.map(([, to]) => to))]
}

function linesOf(starts: readonly number[], spans: readonly Span[]): LineRange[] {
  const ranges: [number, number][] = []
  for (const [start, end] of spans) {
    const [first, last] = [lineAt(starts, start), lineAt(starts, end - 1)]
    const before = ranges.at(-1)
    if (before && first <= before[1] + 1 && first >= before[0]) before[1] = Math.max(before[1], last)
    else ranges.push([first, last])
  }
  return ranges
}

/** Spans that touch become one. */
function joined(spans: readonly Span[]): Span[] {
  const found: Span[] = []
  for (const span of spans) {
    const before = found.at(-1)
    if (before && before[1] === span[0]) found[found.length - 1] = [before[0], span[1]]
    else found.push(span)
  }
  return found
}
