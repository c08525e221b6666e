import { Fragment } from '@tiptap/pm/model'
import type { BlockAction } from './BlockAction'
import { containerOf, takeBlocks } from './containers'

/** Puts blocks between two others: at a position of the page as it was before the transaction. */
export function placeAt(pos: number): BlockAction {
  return (transaction, blocks) => {
    const target = transaction.mapping.map(pos, 1)
    const { node, pos: containerPos } = containerOf(transaction.doc, target)
    const own = blocks.filter((block) => containerOf(transaction.doc, block).pos === containerPos)
    // Put among themselves, they stay; and their article would be gone before they are put back.
    if (own.length === node.childCount && node.type.name === 'article') return false
    const before = transaction.mapping.maps.length
    const order = transaction.doc
    const taken = takeBlocks(transaction, blocks)
    transaction.insert(transaction.mapping.slice(before).map(target, 1), Fragment.from(taken))
    return !transaction.doc.eq(order) || before > 0
  }
}
