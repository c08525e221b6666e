import type { PageCommand } from './command'
import { moveBlocks } from './moveBlocks'
import { selectedBlocks } from './selectedBlocks'

/** Takes the selected blocks out of their article: they then belong to none. */
export const moveToRest: PageCommand = (state, dispatch) => {
  const blocks = selectedBlocks(state)
  if (blocks?.container.type.name !== 'article') return false
  dispatch?.(moveBlocks(state, blocks, state.doc.content.size - 1))
  return true
}
