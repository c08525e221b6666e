import type { Node } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'
import { applied } from './applied'
import type { TimelineChange } from './TimelineChange'
import { timelineOf } from './timelineKey'

/** The page around one change. */
export interface PageStates {
  before: Node
  after: Node
}

// A change is a value and what it follows never changes, so its pages are worked out once.
const known = new WeakMap<TimelineChange, PageStates>()

/** The page before and after each change in memory, by sequence. A dropped change that followed one not in memory has none. */
export function pageStates(state: EditorState): ReadonlyMap<number, PageStates> {
  const { done, undone, dropped } = timelineOf(state)
  const found = new Map<number, PageStates>()
  const put = (change: TimelineChange, work: () => PageStates): PageStates => {
    const states = known.get(change) ?? work()
    known.set(change, states)
    found.set(change.sequence, states)
    return states
  }
  let page = state.doc
  for (const change of [...done].reverse()) {
    const after = page
    page = put(change, () => ({ before: applied(after, change.inverted), after })).before
  }
  const first = done[0] ? done[0].parent === 0 && page : state.doc
  const follow = (change: TimelineChange) => {
    const before = change.parent === 0 ? first : found.get(change.parent)?.after
    if (!before) return
    try {
      put(change, () => ({ before, after: applied(before, change.steps) }))
    } catch {
      // It came with another editor's history, and its page is not one of these.
    }
  }
  for (const change of [...undone].reverse()) follow(change)
  for (const change of dropped) follow(change)
  return found
}
