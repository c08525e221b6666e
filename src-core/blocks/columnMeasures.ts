import type { Line } from '../model/line'
import { endsSentence } from '../words/sentence'
import type { LineWidths } from './lineWidths'
import { columnWeights as w } from './weights'

/** The measure, in ems, of the column that each line stands in. */
export interface ColumnMeasures {
  measure: Float64Array
  /** How many neighbouring lines share the column. */
  columnLines: Int32Array
}

/** Lines looked at together: keeps the number of candidate measures, and so the time, bounded. */
const sectionLines = 1500
const candidateLimit = 48

/**
 * Finds the columns' measures as the best path over lines: most lines of a column are full, a few (a
 * paragraph's first and last) are short, none is wider, and columns seldom change.
 */
export function columnMeasures(lines: readonly Line[], widths: LineWidths): ColumnMeasures {
  const measure = new Float64Array(lines.length)
  for (let from = 0; from < lines.length; from += sectionLines) {
    measureSection(lines, widths, from, Math.min(lines.length, from + sectionLines), measure)
  }
  return { measure, columnLines: runLengths(measure) }
}

function measureSection(
  lines: readonly Line[],
  widths: LineWidths,
  from: number,
  to: number,
  measure: Float64Array,
): void {
  const candidates = Float64Array.from(candidateMeasures(lines, widths, from, to))
  const k = candidates.length
  let best = new Float64Array(k)
  let next = new Float64Array(k)
  const scores = new Float64Array(k)
  const cameFrom = new Uint8Array(k * (to - from))
  for (let i = from; i < to; i++) {
    const change = changeScore(lines[i - 1], lines[i])
    let top = 0
    for (let c = 1; c < k; c++) if ((best[c] ?? 0) > (best[top] ?? 0)) top = c
    const switched = (best[top] ?? 0) + (i === from ? 0 : change)
    scoreLine(lines, widths, i, candidates, scores)
    const at = (i - from) * k
    for (let c = 0; c < k; c++) {
      const stayed = best[c] ?? 0
      const stays = stayed >= switched
      cameFrom[at + c] = stays ? c : top
      next[c] = (stays ? stayed : switched) + (scores[c] ?? 0)
    }
    const spare = best
    best = next
    next = spare
  }
  let c = 0
  for (let j = 1; j < k; j++) if ((best[j] ?? 0) > (best[c] ?? 0)) c = j
  for (let i = to - 1; i >= from; i--) {
    measure[i] = candidates[c] ?? 0
    c = cameFrom[(i - from) * k + c] ?? 0
  }
}

/** What a change of measure between two lines costs: little where a part has ended. */
function changeScore(before: Line | undefined, line: Line | undefined): number {
  if ((line?.blankBefore ?? 0) > 0) return w.changeAtBlank
  return before?.script === 'cjk' && endsSentence(before.clean) ? w.changeAfterSentence : w.changeInText
}

/** Writes into `scores` how well line `i` agrees with each measure. */
function scoreLine(
  lines: readonly Line[],
  widths: LineWidths,
  i: number,
  measures: Float64Array,
  scores: Float64Array,
): void {
  const width = widths.width[i] ?? 0
  const tolerance = widths.tolerance[i] ?? 0
  const overfull = -tolerance - (widths.squeeze[i] ?? 0)
  const unit = widths.firstUnit[i + 1] ?? 1
  const full = Math.max(unit, 0.5) + tolerance
  const begins = lines[i]?.script === 'cjk' && mayBegin(lines[i - 1], lines[i])
  const asFirst = begins ? w.paragraphStart : w.indentedLine
  for (let m = 0; m < measures.length; m++) {
    const room = (measures[m] ?? 0) - width
    scores[m] =
      room < -tolerance
        ? room < overfull
          ? w.overfullLine
          : w.squeezedLine
        : room < full
          ? fullLine(room)
          : room >= 1.5 && room < 2 + unit + tolerance
            ? asFirst
            : w.shortLine
  }
}

const fullLine = (room: number) =>
  room < 0 ? w.fullLine + 0.6 * room : w.fullLine * Math.max(0.6, 1 - 0.2 * room)

/** Whether a paragraph may begin with a line, by what stands before it. */
const mayBegin = (before: Line | undefined, line: Line | undefined) =>
  !before || (line?.blankBefore ?? 0) > 0 || endsSentence(before.clean)

/** The widths that occur most often, rounded up to half an em, plus the widest. */
function candidateMeasures(lines: readonly Line[], widths: LineWidths, from: number, to: number): number[] {
  const counts = new Map<number, number>()
  const count = (width: number, weight: number) => {
    const rounded = Math.ceil(width * 2 - 0.2) / 2
    counts.set(rounded, (counts.get(rounded) ?? 0) + weight)
  }
  let widest = 1
  for (let i = from; i < to; i++) {
    const width = widths.width[i] ?? 0
    const hang = lines[i]?.script === 'cjk' ? (lines[i]?.hang ?? 0) : 0
    count(width, 1)
    if (hang > 0) count(width - hang, 0.3)
    widest = Math.max(widest, Math.ceil(width * 2) / 2)
  }
  counts.delete(widest)
  const frequent = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, candidateLimit - 1)
  return [...frequent.map(([width]) => width), widest].sort((a, b) => a - b)
}

function runLengths(measure: Float64Array): Int32Array {
  const lengths = new Int32Array(measure.length)
  let start = 0
  for (let i = 1; i <= measure.length; i++) {
    if (i < measure.length && measure[i] === measure[start]) continue
    lengths.fill(i - start, start, i)
    start = i
  }
  return lengths
}
