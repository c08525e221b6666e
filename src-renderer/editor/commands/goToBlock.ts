import { TextSelection } from '@tiptap/pm/state'
import { pageBlocks } from '../places/pageBlocks'
import type { PageCommand } from './command'

/** Puts the caret at the start of the block after the caret's, or before it with -1. */
export function goToBlock(by: 1 | -1): PageCommand {
  return (state, dispatch) => {
    const blocks = pageBlocks(state.doc)
    const here = blocks.findLastIndex(({ pos }) => pos < state.selection.head)
    const next = blocks[here + by]
    if (!next) return false
    dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, next.pos + 1)).scrollIntoView())
    return true
  }
}
