import type { PageCommand } from './command'
import { moveBlocks } from './moveBlocks'
import { selectedBlocks } from './selectedBlocks'

/** Gives the selected blocks to the end of the article before theirs. */
export const moveToPreviousArticle: PageCommand = (state, dispatch) => {
  const blocks = selectedBlocks(state)
  if (!blocks || blocks.containerIndex === 0) return false
  dispatch?.(moveBlocks(state, blocks, blocks.containerPos - 1))
  return true
}
