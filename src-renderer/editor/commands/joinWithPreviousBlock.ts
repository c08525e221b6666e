import { TextSelection } from '@tiptap/pm/state'
import type { PageCommand } from './command'
import { selectedBlocks } from './selectedBlocks'

/**
 * Puts the caret's block behind the text of the one above it, in their article. A blank goes between them where
 * two words of a script with blanks would meet.
 */
export const joinWithPreviousBlock: PageCommand = (state, dispatch) => {
  const blocks = selectedBlocks(state)
  if (!blocks || blocks.first === 0) return false
  const above = blocks.container.child(blocks.first - 1)
  const block = blocks.container.child(blocks.first)
  const transaction = state.tr.join(blocks.from)
  const seam = blocks.from - 1
  if (spacedEnd.test(above.textContent) && spacedStart.test(block.textContent)) {
    transaction.insertText(' ', seam)
  }
  dispatch?.(transaction.setSelection(TextSelection.create(transaction.doc, seam)).scrollIntoView())
  return true
}

const spacedEnd = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hangul}\p{Nd},.;:!?]$/u
const spacedStart = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hangul}]/u
