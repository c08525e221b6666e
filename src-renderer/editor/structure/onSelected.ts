import type { Node, ResolvedPos } from '@tiptap/pm/model'
import { TextSelection } from '@tiptap/pm/state'
import type { PageCommand } from '../commands/command'
import { selectedBlocks } from '../commands/selectedBlocks'
import type { BlockAction } from './BlockAction'
import { forEachBlock } from './cutOutLines'

/** Acts on the blocks that the selection touches; the selection stays on its text. */
export function onSelected(action: BlockAction): PageCommand {
  return (state, dispatch) => {
    const selected = selectedBlocks(state)
    if (!selected) return false
    const blocks: number[] = []
    state.doc.nodesBetween(selected.from, selected.to, (node, pos) => {
      if (node.isTextblock) blocks.push(pos)
      return !node.isTextblock
    })
    const transaction = state.tr
    if (!action(transaction, blocks) || !transaction.docChanged) return false
    const anchor = samePlace(transaction.doc, state.selection.$anchor)
    const head = samePlace(transaction.doc, state.selection.$head)
    if (anchor !== null && head !== null)
      transaction.setSelection(TextSelection.create(transaction.doc, anchor, head))
    dispatch?.(transaction.scrollIntoView())
    return true
  }
}

/** The place in the same block, wherever it stands now. */
function samePlace(page: Node, before: ResolvedPos): number | null {
  let found: number | null = null
  forEachBlock(page, (block, pos) => {
    if (block.attrs.id !== before.parent.attrs.id) return
    found = pos + 1 + Math.min(before.parentOffset, block.content.size)
  })
  return found
}
