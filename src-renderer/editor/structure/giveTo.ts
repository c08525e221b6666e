import type { BlockAction } from './BlockAction'
import { containerById, containerOf, takeBlocks } from './containers'
import { placeFor } from './placeFor'

/** Gives blocks to the article with this id, each where its raw lines belong; null gives them to no article. */
export function giveTo(articleId: string | null): BlockAction {
  return (transaction, blocks) => {
    const isThere = (pos: number) => {
      const { node } = containerOf(transaction.doc, pos)
      return articleId === null ? node.type.name === 'rest' : node.attrs.id === articleId
    }
    const foreign = blocks.filter((pos) => !isThere(pos))
    if (foreign.length === 0 || !containerById(transaction.doc, articleId)) return false
    for (const block of takeBlocks(transaction, foreign)) {
      const target = containerById(transaction.doc, articleId)
      if (!target) return false
      transaction.insert(placeFor(target, block), block)
    }
    return true
  }
}

/** Gives blocks to the article before that of the first one, or after that of the last one. */
export function giveToNeighbour(by: -1 | 1): BlockAction {
  return (transaction, blocks) => {
    const from = by < 0 ? blocks[0] : blocks.at(-1)
    if (from === undefined) return false
    const { index } = containerOf(transaction.doc, from)
    const neighbour = transaction.doc.maybeChild(index + by)
    if (neighbour?.type.name !== 'article') return false
    return giveTo(neighbour.attrs.id)(transaction, blocks)
  }
}
