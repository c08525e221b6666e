import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { type TimelineMove, timelineKey, timelineOf } from './timelineKey'

/** One change back or forth. False where there is none. */
export function travel(
  type: 'undo' | 'redo',
  state: EditorState,
  dispatch?: (transaction: Transaction) => void,
): boolean {
  const { done, undone } = timelineOf(state)
  const change = type === 'undo' ? done.at(-1) : undone.at(-1)
  if (!change) return false
  const transaction = state.tr
  for (const step of type === 'undo' ? change.inverted : change.steps) {
    if (transaction.maybeStep(step).failed) return false
  }
  const { anchor, head } = type === 'undo' ? change.before : change.after
  const { size } = transaction.doc.content
  const place = (position: number) => transaction.doc.resolve(Math.min(position, size))
  const move: TimelineMove = { type }
  dispatch?.(
    transaction
      .setSelection(TextSelection.between(place(anchor), place(head)))
      .setMeta(timelineKey, move)
      .scrollIntoView(),
  )
  return true
}
