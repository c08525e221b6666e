import { type LineState, never } from './lineStates'
import type { PageHabits } from './pageHabits'
import { weights as w } from './weights'

const ln = Math.log
/** A share that never was seen may still be. */
const sure = (share: number) => Math.min(0.985, Math.max(0.015, share))

const body = new Set<LineState>(['first', 'firstDropped', 'dropped', 'middle', 'last', 'only'])
const goesOn = new Set<LineState>(['first', 'firstDropped', 'dropped', 'middle'])

/** What is added to a step across a break on both sides of which stand words known together elsewhere. */
export const runsOnGain = (from: LineState, to: LineState) => (continues(from, to) ? 0 : w.runsOnBegins)

/** Whether a line in state `to` goes on in the part that a line in state `from` stands in. */
function continues(from: LineState, to: LineState): boolean {
  if (to === 'middle' || to === 'last') return goesOn.has(from)
  if (to === 'headNext') return from === 'head' || from === 'headNext'
  return to === 'captionNext' || to === 'keptNext'
}

/** How likely `to` follows `from` across a break: a blank line or none. */
export function transition(from: LineState, to: LineState, blank: boolean, habits: PageHabits): number {
  const seen = (share: number) => ln(sure(blank ? share : 1 - share))
  const continued = to === 'middle' || to === 'last'
  if (to === 'dropped') return !blank && (from === 'firstDropped' || from === 'dropped') ? w.dropped : never
  if (from === 'firstDropped' || (to === 'firstDropped' && !blank && body.has(from))) return never
  if (body.has(from) && body.has(to)) {
    if (goesOn.has(from)) {
      if (!continued) return blank ? w.leftOpen : w.leftOpen * 2
      return (to === 'last' ? w.last : 0) + seen(habits.breakBlank)
    }
    return continued ? never : (to === 'only' ? w.only : 0) + seen(habits.paragraphBlank)
  }
  if (to === 'subhead') {
    return body.has(from) && !goesOn.has(from) ? w.otherBegins + seen(habits.subheadBlank) : never
  }
  if (from === 'subhead') {
    return body.has(to) && !continued ? -0.2 + seen(habits.subheadBlank) : never
  }
  if (from === 'head' || from === 'headNext') {
    if (to === 'headNext') return -0.3 + seen(habits.breakBlank * 2)
    if (to === 'head') return -1.2 + seen(habits.partBlank)
    if (to === 'captionNext' || to === 'keptNext') return never
    return (continued ? w.resumed : -0.2) + seen(habits.partBlank)
  }
  if (from === 'caption' || from === 'captionNext') {
    if (to === 'captionNext') return -0.3 + seen(0.02)
    if (to === 'headNext' || to === 'keptNext') return never
    return (continued ? -3 : -0.2) + seen(habits.partBlank)
  }
  if (to === 'keptNext') {
    return from === 'kept' || from === 'keptNext' ? seen(habits.breakBlank) : never
  }
  if (to === 'headNext' || to === 'captionNext') return never
  if (from === 'byline') return (continued ? -4 : -0.1) + (to === 'head' ? seen(habits.partBlank) : 0)
  if (from === 'furniture') return (continued ? -3 : -0.1) + (blank ? 0 : -0.2)
  // A paragraph, and then something else; in mid-sentence where a caption or headline stands in the way.
  const interrupted = goesOn.has(from) ? w.interrupted : w.otherBegins
  if (to === 'byline') return interrupted
  return interrupted + seen(to === 'furniture' ? 0.7 : habits.partBlank)
}
