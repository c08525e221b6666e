import { TextSelection } from '@tiptap/pm/state'
import type { PageCommand } from './command'
import { joinWithPreviousBlock } from './joinWithPreviousBlock'
import { selectedBlocks } from './selectedBlocks'

/** Puts the block below the caret's behind its text, in their article. */
export const joinWithNextBlock: PageCommand = (state, dispatch) => {
  const blocks = selectedBlocks(state)
  if (!blocks || blocks.last === blocks.container.childCount - 1) return false
  const below = state.apply(state.tr.setSelection(TextSelection.create(state.doc, blocks.to + 1)))
  return joinWithPreviousBlock(below, dispatch)
}
