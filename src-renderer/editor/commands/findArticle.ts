import type { Node } from '@tiptap/pm/model'

/** The article with this id and the position before it. */
export function findArticle(page: Node, id: string): { article: Node; pos: number } | null {
  let found: { article: Node; pos: number } | null = null
  page.forEach((node, pos) => {
    if (node.type.name === 'article' && node.attrs.id === id) found = { article: node, pos }
  })
  return found
}
