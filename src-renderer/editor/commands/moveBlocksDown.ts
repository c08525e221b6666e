import type { PageCommand } from './command'
import { moveBlocks } from './moveBlocks'
import { selectedBlocks } from './selectedBlocks'

/** Moves the selected blocks behind the one below them, in their article. */
export const moveBlocksDown: PageCommand = (state, dispatch) => {
  const blocks = selectedBlocks(state)
  if (!blocks || blocks.last === blocks.container.childCount - 1) return false
  dispatch?.(moveBlocks(state, blocks, blocks.to + blocks.container.child(blocks.last + 1).nodeSize))
  return true
}
