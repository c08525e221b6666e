import { applyRepairs, firstRepairFrom } from '../model/applyRepairs'
import type { Repair } from '../model/reading'
import type { Span } from '../model/span'
import { joinRepairs } from './joinRepairs'
import { lostBlanks } from './lostBlanks'
import type { PageEvidence } from './pageEvidence'
import { printedTwice } from './printedTwice'
import type { ReflowKind } from './reflowKind'

export type { ReflowKind }

export interface Reflowed {
  text: string
  /** In raw order; `applyRepairs(raw, spans, repairs) === text`. */
  repairs: Repair[]
}

/**
 * The text of a part of the page: lines joined, blanks and hyphens that only the line break needed taken out.
 *
 * @param spans UTF-16 ranges of the page's raw text in reading order, one per line (or piece of a line), trimmed
 */
export function reflow(page: PageEvidence, spans: readonly Span[], kind: ReflowKind): Reflowed {
  const twice = kind === 'headline' || kind === 'display' ? printedTwice(page.raw, spans) : []
  twice.sort((a, b) => a.span[0] - b.span[0])
  const repairs = [...twice]
  const add = (repair: Repair) => {
    if (!isTakenOut(twice, repair.span[0])) repairs.push(repair)
  }
  spans.forEach((span, i) => {
    const before = spans[i - 1]
    if (before) joinRepairs(page, before, span, kind).forEach(add)
    for (const repair of repairsWithin(page.repairs, span)) {
      // Runs of blanks are what holds a table's columns apart.
      if (kind !== 'kept' || repair.kind !== 'blank') add(repair)
    }
    if (kind !== 'kept') lostBlanks(page, span).forEach(add)
  })
  repairs.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1])
  return { text: applyRepairs(page.raw, spans, repairs), repairs }
}

/** Whether the character at `offset` goes with a second printing. */
function isTakenOut(twice: readonly Repair[], offset: number): boolean {
  if (twice.length === 0) return false
  const before = twice[firstRepairFrom(twice, offset + 1) - 1]
  return before !== undefined && offset < before.span[1]
}

/** The page's repairs that lie in `span`. */
function repairsWithin(repairs: readonly Repair[], [start, end]: Span): Repair[] {
  const found: Repair[] = []
  for (let i = firstRepairFrom(repairs, start); i < repairs.length; i++) {
    const repair = repairs[i]
    if (!repair || repair.span[1] > end) break
    found.push(repair)
  }
  return found
}
