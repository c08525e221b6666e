import { lineStarts } from '../model/lineStarts'
import type { Reading } from '../model/reading'
import type { Span } from '../model/span'
import { type LinePiece, linePieces } from './linePieces'
import { partsOf } from './partsOf'

/** One raw line as the editor met it: repaired, in the order of the reading. */
export interface BaselineLine {
  /** From 1. */
  line: number
  text: string
  /** `text` in stretches, each with the raw span it came from. */
  pieces: readonly LinePiece[]
  /** The reading keeps the raw order within this line, so what lies between two pieces was removed by a repair. */
  inRawOrder: boolean
}

/** What the editor started from, by raw line. Lines without text are not in it. */
export type Baseline = ReadonlyMap<number, BaselineLine>

/** The text of each raw line as the reading gave it to the editor, with its way back to the raw text. */
export function baseline(raw: string, reading: Reading): Baseline {
  const starts = lineStarts(raw)
  const pieces = new Map<number, LinePiece[]>()
  for (const part of partsOf(reading)) {
    for (const piece of linePieces(raw, starts, part)) {
      const ofLine = pieces.get(piece.line)
      if (ofLine) ofLine.push(piece)
      else pieces.set(piece.line, [piece])
    }
  }
  const lines = new Map<number, BaselineLine>()
  for (const [line, ofLine] of pieces) {
    const text = ofLine.map((piece) => piece.text).join('')
    const inRawOrder = ofLine.every(({ span }, i) => (ofLine[i - 1]?.span[1] ?? 0) <= span[0])
    lines.set(line, { line, text, pieces: ofLine, inRawOrder })
  }
  return lines
}

/**
 * Raw spans of the baseline text from `from` to `to` (UTF-16 offsets into `line.text`). Blanks that a repair
 * took away between two characters are inside the span; an empty range gives one empty span.
 */
export function rawSpans(line: BaselineLine, from: number, to: number): Span[] {
  if (from >= to) return [caretSpan(line, from)]
  const spans: [number, number][] = []
  let at = 0
  for (const piece of line.pieces) {
    const start = Math.max(from - at, 0)
    const end = Math.min(to - at, piece.text.length)
    if (start < end) {
      const [first, last] = unitsOf(piece, start, end)
      const before = spans.at(-1)
      if (before && (line.inRawOrder || before[1] === first)) before[1] = last
      else spans.push([first, last])
    }
    at += piece.text.length
  }
  return spans
}

/**
 * The stretches of baseline text, in UTF-16 offsets into `line.text`, that came from the raw `span`. Where
 * the span holds none (an empty span, or blanks that were removed) the answer is one empty stretch.
 */
export function baselineRanges(line: BaselineLine, [start, end]: Span): Span[] {
  const ranges: [number, number][] = []
  let nearest = 0
  let distance = Number.POSITIVE_INFINITY
  let at = 0
  for (const piece of line.pieces) {
    const [first, last] = piece.span
    const away = Math.max(first - start, start - last, 0)
    if (away < distance) {
      distance = away
      nearest =
        at +
        (piece.verbatim ? clamp(start - first, piece.text.length) : start > first ? piece.text.length : 0)
    }
    if (first < end && last > start && start < end) {
      const from = at + (piece.verbatim ? Math.max(start - first, 0) : 0)
      const to = at + (piece.verbatim ? Math.min(end - first, piece.text.length) : piece.text.length)
      const before = ranges.at(-1)
      if (before && before[1] === from) before[1] = to
      else ranges.push([from, to])
    }
    at += piece.text.length
  }
  return ranges.length > 0 ? ranges : [[nearest, nearest]]
}

/** Before the character at `offset`; after the last one at the line's end. */
function caretSpan(line: BaselineLine, offset: number): Span {
  let at = 0
  for (const piece of line.pieces) {
    if (offset < at + piece.text.length) {
      const [first] = unitsOf(piece, offset - at, offset - at + 1)
      return [first, first]
    }
    at += piece.text.length
  }
  const last = line.pieces.at(-1)?.span[1] ?? 0
  return [last, last]
}

function unitsOf(piece: LinePiece, start: number, end: number): Span {
  if (!piece.verbatim) return piece.span
  return [piece.span[0] + start, piece.span[0] + end]
}

function clamp(value: number, most: number): number {
  return Math.min(Math.max(value, 0), most)
}
