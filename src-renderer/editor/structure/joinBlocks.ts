import { Fragment, type Node } from '@tiptap/pm/model'
import type { BlockAction } from './BlockAction'
import { takeBlocks } from './containers'
import { jointBetween } from './joint'

/** Puts the blocks' texts together in the first of them; a single block goes behind the one above it. */
export const joinBlocks: BlockAction = (transaction, blocks) => {
  const [first, ...others] = blocks.length > 1 ? blocks : withTheOneAbove(transaction.doc, blocks[0])
  if (first === undefined || others.length === 0) return false
  const before = transaction.mapping.maps.length
  const taken = takeBlocks(transaction, others)
  // Of blocks in another order than the page's, some stood in front of the first.
  const keeper = transaction.mapping.slice(before).map(first)
  for (const block of taken) {
    const above = transaction.doc.nodeAt(keeper)
    if (!above) return false
    const joint = jointBetween(above, block)
    const content = joint ? Fragment.from(joint).append(block.content) : block.content
    transaction.insert(keeper + above.nodeSize - 1, content)
  }
  return true
}

function withTheOneAbove(page: Node, pos: number | undefined): number[] {
  const above = pos === undefined ? null : page.resolve(pos).nodeBefore
  return pos !== undefined && above ? [pos - above.nodeSize, pos] : []
}
