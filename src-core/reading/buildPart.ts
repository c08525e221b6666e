import type { DraftPart } from '../model/draft'
import { type Line, linesAt } from '../model/line'
import type { ReadPart } from '../model/reading'
import type { LineRange } from '../model/span'
import type { PageEvidence } from '../reflow/pageEvidence'
import { type ReflowKind, reflow } from '../reflow/reflow'
import { confidenceOf } from './confidence'

/** Lines with one role -> the part of the reading, with its text put together. */
export function buildPart(
  page: PageEvidence,
  lines: readonly Line[],
  draft: DraftPart,
  kind: ReflowKind,
): ReadPart {
  const { role } = draft
  const own = linesAt(lines, draft.lines)
  const spans = own.map((line) => line.span)
  const { text, repairs } = reflow(page, spans, kind)
  const twice = repairs.some((repair) => repair.kind === 'printed-twice')
  return {
    role,
    text,
    lines: lineRanges(own),
    spans,
    repairs,
    confidence: confidenceOf(role, draft.score),
    reasons: twice ? [...draft.reasons, { code: 'printed-twice', score: 0.95 }] : draft.reasons,
  }
}

/** Line numbers in reading order as inclusive ranges. */
function lineRanges(lines: readonly Line[]): LineRange[] {
  const ranges: [number, number][] = []
  let last: [number, number] | undefined
  for (const { number, lastNumber } of lines) {
    if (last && last[1] + 1 === number) last[1] = lastNumber
    else {
      last = [number, lastNumber]
      ranges.push(last)
    }
  }
  return ranges
}
