import { bringMetadata } from '../metadata/bringMetadata'
import type { BlockAction } from './BlockAction'
import { containerOf } from './containers'

/**
 * Puts the articles of the blocks together in the first of them, which keeps its status, gets the tags of all and what it
 * lacks of what is known of the others; a single article goes to the one before it.
 */
export const mergeArticles: BlockAction = (transaction, blocks) => {
  const touched = [...new Set(blocks.map((pos) => containerOf(transaction.doc, pos).index))]
  const articles = touched.filter((index) => transaction.doc.child(index).type.name === 'article')
  const [first] = articles
  if (first === undefined || (articles.length === 1 && first === 0)) return false
  const [into, ...others] = articles.length === 1 ? [first - 1, first] : articles
  const posOf = (index: number) => {
    let pos = 0
    for (let i = 0; i < index; i++) pos += transaction.doc.child(i).nodeSize
    return pos
  }
  const keeper = transaction.doc.child(into ?? 0)
  const merged = others.map((index) => transaction.doc.child(index))
  const tags = [...new Set<string>([keeper, ...merged].flatMap((article) => article.attrs.tags))]
  for (const index of [...others].reverse()) {
    const pos = posOf(index)
    transaction.delete(pos, pos + transaction.doc.child(index).nodeSize)
  }
  const pos = posOf(into ?? 0)
  const end = pos + keeper.nodeSize - 1
  transaction.insert(
    end,
    merged.flatMap((article) => [...article.children]),
  )
  if (tags.length > keeper.attrs.tags.length) transaction.setNodeAttribute(pos, 'tags', tags)
  bringMetadata(transaction, keeper, merged)
  return true
}
