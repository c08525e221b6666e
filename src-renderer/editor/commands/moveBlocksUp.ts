import type { PageCommand } from './command'
import { moveBlocks } from './moveBlocks'
import { selectedBlocks } from './selectedBlocks'

/** Moves the selected blocks before the one above them, in their article. */
export const moveBlocksUp: PageCommand = (state, dispatch) => {
  const blocks = selectedBlocks(state)
  if (!blocks || blocks.first === 0) return false
  dispatch?.(moveBlocks(state, blocks, blocks.from - blocks.container.child(blocks.first - 1).nodeSize))
  return true
}
