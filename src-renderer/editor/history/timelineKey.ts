import { type EditorState, PluginKey, type Transaction } from '@tiptap/pm/state'
import type { TimelineChange } from './TimelineChange'
import type { TimelineState } from './TimelineState'

/** What a transaction does to the timeline beside changing the page. */
export type TimelineMove =
  | { type: 'undo' | 'redo' }
  | { type: 'older'; changes: readonly TimelineChange[]; more: boolean }
  /** Another editor's changes come beside the page's own; `known`: theirs that are in both, by their sequences. */
  | { type: 'branch'; changes: readonly TimelineChange[]; known: ReadonlyMap<number, number> }

export const timelineKey = new PluginKey<TimelineState>('timeline')

/** The page's history. Throws where the editor has none, which is a bug. */
export function timelineOf(state: EditorState): TimelineState {
  const timeline = timelineKey.getState(state)
  if (!timeline) throw new Error('the editor has no timeline')
  return timeline
}

/** Undo and redo: what they bring back was in order, and is nobody's new work. */
export function isUndoOrRedo(transaction: Transaction): boolean {
  const move: TimelineMove | undefined = transaction.getMeta(timelineKey)
  return move?.type === 'undo' || move?.type === 'redo'
}
