import { newId } from '../newId'
import type { PageCommand } from './command'

/** Splits the caret's block in two of the same role; what is selected goes. */
export const splitBlock: PageCommand = (state, dispatch) => {
  const { $from, $to } = state.selection
  if ($from.depth < 2 || $from.node(1) !== $to.node(1)) return false
  // Unlike `deleteSelection`, this keeps a block that is selected whole: it is the one to split.
  const transaction = state.tr.delete($from.pos, $to.pos)
  const pos = transaction.mapping.map($from.pos)
  const block = transaction.doc.resolve(pos).parent
  transaction.split(pos, 1, [{ type: block.type, attrs: { ...block.attrs, id: newId() } }])
  dispatch?.(transaction.scrollIntoView())
  return true
}
