import type { Repair } from './reading'
import type { Span } from './span'

/** What of a repair its text follows from. */
type Replacement = Pick<Repair, 'span' | 'text'>

/** A stretch of repaired text and the raw offsets it came from; an inserted stretch has an empty range. */
export interface Piece {
  text: string
  span: Span
}

/**
 * The raw text of `spans`, one after another, with `repairs` applied, cut where a repair or a span begins or
 * ends.
 *
 * @param repairs in raw order; each lies inside one span, and an empty one at a span's start belongs to that
 *   span (so a blank between two lines is inserted at the start of the second)
 */
export function repairedPieces(
  raw: string,
  spans: readonly Span[],
  repairs: readonly Replacement[],
): Piece[] {
  const pieces: Piece[] = []
  eachPiece(raw, spans, repairs, (text, from, to) => pieces.push({ text, span: [from, to] }))
  return pieces
}

function eachPiece(
  raw: string,
  spans: readonly Span[],
  repairs: readonly Replacement[],
  take: (text: string, from: number, to: number) => void,
): void {
  for (const [start, end] of spans) {
    let at = start
    for (let i = firstRepairFrom(repairs, start); i < repairs.length; i++) {
      const repair = repairs[i]
      if (!repair || repair.span[0] >= end) break
      const [from, to] = repair.span
      if (from > at) take(raw.slice(at, from), at, from)
      if (repair.text || to > from) take(repair.text, from, to)
      at = Math.max(at, to)
    }
    if (end > at) take(raw.slice(at, end), at, end)
  }
}

/** Index of the first repair, of repairs in raw order, that starts at `offset` or later. */
export function firstRepairFrom(repairs: readonly Replacement[], offset: number): number {
  let low = 0
  let high = repairs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((repairs[middle]?.span[0] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The text of a part: see `repairedPieces`. */
export function applyRepairs(raw: string, spans: readonly Span[], repairs: readonly Replacement[]): string {
  const texts: string[] = []
  eachPiece(raw, spans, repairs, (text) => texts.push(text))
  return texts.join('')
}
