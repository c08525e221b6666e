import { TextSelection } from '@tiptap/pm/state'
import { bringMetadata } from '../metadata/bringMetadata'
import type { PageCommand } from './command'
import { selectedBlocks } from './selectedBlocks'

/** Adds the caret's article to the one before it, which keeps its status, gets the tags of both and what it lacks. */
export const mergeWithPreviousArticle: PageCommand = (state, dispatch) => {
  const blocks = selectedBlocks(state)
  if (blocks?.container.type.name !== 'article' || blocks.containerIndex === 0) return false
  const { container, containerPos } = blocks
  const previous = state.doc.child(blocks.containerIndex - 1)
  const tags = [...new Set<string>([...previous.attrs.tags, ...container.attrs.tags])]
  const target = containerPos - 1
  const transaction = state.tr
    .delete(containerPos, containerPos + container.nodeSize)
    .insert(target, container.content)
  if (tags.length > previous.attrs.tags.length) {
    transaction.setNodeAttribute(containerPos - previous.nodeSize, 'tags', tags)
  }
  bringMetadata(transaction, previous, [container])
  const caret = transaction.doc.resolve(state.selection.from - containerPos - 1 + target)
  dispatch?.(transaction.setSelection(TextSelection.near(caret)).scrollIntoView())
  return true
}
