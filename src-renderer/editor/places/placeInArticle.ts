import type { Node } from '@tiptap/pm/model'

/**
 * A range of an article's text (its blocks with a line feed between them, as lists and search know it) as positions of
 * the page; null where the article is gone or shorter by now.
 */
export function placeInArticle(
  page: Node,
  articleId: string,
  from: number,
  to: number,
): { from: number; to: number } | null {
  let found: { from: number; to: number } | null = null
  page.forEach((article, articleAt) => {
    if (article.attrs.id !== articleId) return
    let start = 0
    article.forEach((block, blockAt) => {
      const end = start + block.content.size
      // Past the article's and the block's own beginning.
      const at = articleAt + 2 + blockAt
      if (!found && from >= start && from <= end) {
        found = { from: at + from - start, to: at + Math.min(to, end) - start }
      }
      start = end + 1
    })
  })
  return found
}
