import { Fragment } from '@tiptap/pm/model'
import type { BlockAction } from './BlockAction'
import { containerOf, takeBlocks } from './containers'

/** Puts the blocks together at the first one's place and moves them past the block above or below, in its article. */
export function shiftBlocks(by: -1 | 1): BlockAction {
  return (transaction, blocks) => {
    const { doc } = transaction
    const [first] = blocks
    if (first === undefined) return false
    const { node, pos } = containerOf(doc, first)
    const own = new Set(blocks)
    let target: number | null = null
    node.forEach((block, offset) => {
      const at = pos + 1 + offset
      if (own.has(at)) return
      // The nearest block that stays, above or below.
      if (by < 0 && at < first) target = at
      if (by > 0 && at > first && target === null) target = at + block.nodeSize
    })
    if (target === null) return false
    const before = transaction.mapping.maps.length
    const taken = takeBlocks(transaction, blocks)
    transaction.insert(transaction.mapping.slice(before).map(target, by), Fragment.from(taken))
    return true
  }
}
