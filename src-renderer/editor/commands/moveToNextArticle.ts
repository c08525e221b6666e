import type { PageCommand } from './command'
import { moveBlocks } from './moveBlocks'
import { selectedBlocks } from './selectedBlocks'

/** Gives the selected blocks to the start of the article after theirs. */
export const moveToNextArticle: PageCommand = (state, dispatch) => {
  const blocks = selectedBlocks(state)
  const next = blocks && state.doc.maybeChild(blocks.containerIndex + 1)
  if (!blocks || next?.type.name !== 'article') return false
  dispatch?.(moveBlocks(state, blocks, blocks.containerPos + blocks.container.nodeSize + 1))
  return true
}
