import { repairedPieces } from '../model/applyRepairs'
import { lineAt } from '../model/lineStarts'
import type { ReadPart } from '../model/reading'
import type { Span } from '../model/span'

/** A stretch of repaired text that came from one raw line. */
export interface LinePiece {
  line: number
  text: string
  /** Where it stands in the raw text. */
  span: Span
  /** `text` is the raw text of `span`, unit for unit; otherwise a repair replaced the whole span. */
  verbatim: boolean
}

/**
 * The text of a part, cut at the ends of raw lines. Text that a repair put in belongs to the line that holds
 * the repair's start.
 *
 * @param starts the offset at which each raw line starts (`lineStarts`)
 */
export function linePieces(raw: string, starts: readonly number[], part: ReadPart): LinePiece[] {
  return repairedPieces(raw, part.spans, part.repairs).flatMap(({ text, span }) => {
    if (text === '') return []
    const [start, end] = span
    const line = lineAt(starts, start)
    if (text !== raw.slice(start, end)) return [{ line, text, span, verbatim: false }]
    return cutAtLines(raw, starts, span, line)
  })
}

function cutAtLines(raw: string, starts: readonly number[], [start, end]: Span, first: number): LinePiece[] {
  const pieces: LinePiece[] = []
  let from = start
  for (let line = first; from < end; line++) {
    const to = Math.min(end, starts[line] ?? end)
    pieces.push({ line, text: raw.slice(from, to), span: [from, to], verbatim: true })
    from = to
  }
  return pieces
}
