import type { EditorState } from '@tiptap/pm/state'
import { type PageStates, pageStates } from '../editor/history/pageStates'
import type { TimelineChange } from '../editor/history/TimelineChange'
import { allChanges } from '../editor/history/TimelineState'
import { timelineOf } from '../editor/history/timelineKey'
import { type Difference, differenceOf } from './differenceOf'

/** A change with what is shown of it. */
export interface ListedChange {
  change: TimelineChange
  states: PageStates | undefined
  difference: Difference
}

interface ListedDay {
  /** `YYYY-MM-DD` where the editor is. */
  day: string
  /** A moment of that day. */
  moment: string
  changes: ListedChange[]
}

const nothing: Difference = { articles: [], items: [] }

/**
 * The changes in memory by day, the last one first.
 *
 * @param article only those that touched it; null for all
 */
export function listedChanges(state: EditorState, article: string | null): ListedDay[] {
  const states = pageStates(state)
  const days: ListedDay[] = []
  for (const change of allChanges(timelineOf(state)).reverse()) {
    const around = states.get(change.sequence)
    const difference = around ? differenceOf(around) : nothing
    if (article !== null && !difference.articles.includes(article)) continue
    const day = new Date(change.ended).toLocaleDateString('sv')
    const listed = { change, states: around, difference }
    const last = days.at(-1)
    if (last?.day === day) last.changes.push(listed)
    else days.push({ day, moment: change.ended, changes: [listed] })
  }
  return days
}
