import { newId } from '../newId'
import type { BlockAction } from './BlockAction'
import { containerOf, takeBlocks } from './containers'

/** Makes an article of the blocks, where the first of them stands. False where they are one already. */
export function makeArticle(id = newId()): BlockAction {
  return (transaction, blocks) => {
    const { doc } = transaction
    const [first] = blocks
    const type = doc.type.schema.nodes.article
    if (first === undefined || !type) return false
    const { node, pos, index } = containerOf(doc, first)
    const inRest = node.type.name === 'rest'
    const own = blocks.filter((block) => containerOf(doc, block).index === index)
    if (!inRest && own.length === node.childCount && own.length === blocks.length) return false
    const opens = inRest || first === pos + 1
    const target = transaction.mapping.maps.length
    const taken = takeBlocks(transaction, blocks)
    // Only what was taken since then moves the place.
    const place = transaction.mapping.slice(target).map(opens ? pos : pos + node.nodeSize, opens ? -1 : 1)
    transaction.insert(place, type.create({ id }, taken))
    return true
  }
}
