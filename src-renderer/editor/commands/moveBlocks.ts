import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { isWholeArticle, type SelectedBlocks } from './selectedBlocks'

/**
 * The transaction that moves the blocks before the position `target`, outside of them. An article left without
 * blocks goes; the selection stays on its text.
 */
export function moveBlocks(state: EditorState, blocks: SelectedBlocks, target: number): Transaction {
  const { from, to, container, containerPos } = blocks
  const content = state.doc.slice(from, to).content
  const transaction = state.tr
  const [goneFrom, goneTo] = isWholeArticle(blocks)
    ? [containerPos, containerPos + container.nodeSize]
    : [from, to]
  // From the back to the front, so that the position in front stays true.
  if (target > from) transaction.insert(target, content).delete(goneFrom, goneTo)
  else transaction.delete(goneFrom, goneTo).insert(target, content)
  const start = target > from ? target - (goneTo - goneFrom) : target
  return transaction
    .setSelection(selectionMovedBy(transaction, state, from, to, start - from))
    .scrollIntoView()
}

function selectionMovedBy(
  transaction: Transaction,
  state: EditorState,
  from: number,
  to: number,
  by: number,
) {
  const within = (pos: number) => Math.min(Math.max(pos, from + 1), to - 1) + by
  const { anchor, head } = state.selection
  return TextSelection.between(transaction.doc.resolve(within(anchor)), transaction.doc.resolve(within(head)))
}
