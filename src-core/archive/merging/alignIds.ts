import type { PageDocument } from '../../model/document'
import { placed } from './placed'

/**
 * Theirs with the ids of mine for what both made alike: the same block split off twice, the same blocks made an article
 * twice. Else one act of two editors would look like two.
 */
export function alignIds(base: PageDocument, mine: PageDocument, theirs: PageDocument): PageDocument {
  const [was, own, other] = [placed(base), placed(mine), placed(theirs)]
  const names = new Map<string, string>()
  const newBlocks = new Map<string, string>()
  for (const { id, node } of own.blocks.values()) {
    if (!was.blocks.has(id) && !other.blocks.has(id)) newBlocks.set(JSON.stringify(node.content ?? []), id)
  }
  for (const { id, node } of other.blocks.values()) {
    if (was.blocks.has(id) || own.blocks.has(id)) continue
    const key = JSON.stringify(node.content ?? [])
    const same = newBlocks.get(key)
    if (same === undefined) continue
    names.set(id, same)
    newBlocks.delete(key)
  }
  const blocksOf = (article: { content: { attrs: { id: string } }[] }) =>
    article.content.map(({ attrs }) => names.get(attrs.id) ?? attrs.id).join('\n')
  const newArticles = new Map(
    [...own.articles.values()]
      .filter(({ attrs }) => !was.articles.has(attrs.id) && !other.articles.has(attrs.id))
      .map((article) => [blocksOf(article), article.attrs.id]),
  )
  for (const article of other.articles.values()) {
    const { id } = article.attrs
    if (was.articles.has(id) || own.articles.has(id)) continue
    const same = newArticles.get(blocksOf(article))
    if (same !== undefined) names.set(id, same)
  }
  return names.size === 0 ? theirs : renamed(theirs, names)
}

function renamed(document: PageDocument, names: ReadonlyMap<string, string>): PageDocument {
  const rename = <T extends { id: string }>(attrs: T): T => ({
    ...attrs,
    id: names.get(attrs.id) ?? attrs.id,
  })
  const content = document.content.map((node) => ({
    ...node,
    ...('attrs' in node && { attrs: rename(node.attrs) }),
    ...(node.content && { content: node.content.map((block) => ({ ...block, attrs: rename(block.attrs) })) }),
  }))
  // The same nodes in the same order, under other names.
  return { ...document, content: content as PageDocument['content'] }
}
