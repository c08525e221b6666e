import { TextSelection } from '@tiptap/pm/state'
import { newId } from '../newId'
import type { PageCommand } from './command'
import { selectedBlocks } from './selectedBlocks'

/**
 * Begins a new article with the first selected block. In an article it takes all that follows there; in the rest
 * it takes the selected blocks only, because what follows them has nothing to do with them.
 */
export const newArticleHere: PageCommand = (state, dispatch) => {
  const blocks = selectedBlocks(state)
  if (!blocks) return false
  const { container, containerPos, from, first } = blocks
  const inRest = container.type.name === 'rest'
  if (!inRest && first === 0) return false
  const to = inRest ? blocks.to : containerPos + container.nodeSize - 1
  const article = state.schema.nodes.article?.create({ id: newId() }, state.doc.slice(from, to).content)
  if (!article) return false
  const target = inRest ? containerPos : containerPos + container.nodeSize
  const transaction = state.tr
  if (inRest) transaction.delete(from, to).insert(target, article)
  else transaction.insert(target, article).delete(from, to)
  const start = inRest ? target : target - (to - from)
  const caret = transaction.doc.resolve(start + 1 + (state.selection.from - from))
  dispatch?.(transaction.setSelection(TextSelection.near(caret)).scrollIntoView())
  return true
}
