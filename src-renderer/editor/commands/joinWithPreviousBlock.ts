import { TextSelection } from '@tiptap/pm/state'
import { jointBetween } from '../structure/joint'
import type { PageCommand } from './command'
import { selectedBlocks } from './selectedBlocks'

/**
 * Puts the caret's block behind the text of the one above it, in their article. A blank goes between them where
 * two words of a script with blanks would meet, a line feed where lines are kept.
 */
export const joinWithPreviousBlock: PageCommand = (state, dispatch) => {
  const blocks = selectedBlocks(state)
  if (!blocks || blocks.first === 0) return false
  const joint = jointBetween(blocks.container.child(blocks.first - 1), blocks.container.child(blocks.first))
  const transaction = state.tr.join(blocks.from)
  const seam = blocks.from - 1
  if (joint) transaction.insert(seam, joint)
  dispatch?.(transaction.setSelection(TextSelection.create(transaction.doc, seam)).scrollIntoView())
  return true
}
