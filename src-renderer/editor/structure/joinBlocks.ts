import { Fragment, type Node } from '@tiptap/pm/model'
import type { BlockAction } from './BlockAction'
import { takeBlocks } from './containers'
import { jointBetween } from './joint'

/** Puts the blocks' texts together in the first of them; a single block goes behind the one above it. */
export const joinBlocks: BlockAction = (transaction, blocks) => {
  const [first, ...others] = blocks.length > 1 ? blocks : withTheOneAbove(transaction.doc, blocks[0])
  if (first === undefined || others.length === 0) return false
  for (const block of takeBlocks(transaction, others)) {
    const above = transaction.doc.nodeAt(first)
    if (!above) return false
    const joint = jointBetween(above, block)
    const content = joint ? Fragment.from(joint).append(block.content) : block.content
    transaction.insert(first + above.nodeSize - 1, content)
  }
  return true
}

function withTheOneAbove(page: Node, pos: number | undefined): number[] {
  const above = pos === undefined ? null : page.resolve(pos).nodeBefore
  return pos !== undefined && above ? [pos - above.nodeSize, pos] : []
}
