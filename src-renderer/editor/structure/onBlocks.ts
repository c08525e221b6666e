import type { PageCommand } from '../commands/command'
import type { BlockAction } from './BlockAction'
import { forEachBlock } from './cutOutLines'

/** Acts on the blocks with these ids; those that are gone are passed over. */
export function onBlocks(ids: Iterable<string>, action: BlockAction): PageCommand {
  const wanted = new Set(ids)
  return (state, dispatch) => {
    const blocks: number[] = []
    forEachBlock(state.doc, (block, pos) => {
      if (wanted.has(block.attrs.id)) blocks.push(pos)
    })
    const transaction = state.tr
    if (blocks.length === 0 || !action(transaction, blocks) || !transaction.docChanged) return false
    dispatch?.(transaction)
    return true
  }
}
