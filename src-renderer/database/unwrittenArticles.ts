import type { ArticleNode, PageDocument } from '../../src-core/model/document'
import type { Article } from './database'

const written = new WeakMap<ArticleNode, string>()

/** What a row says beside its node. */
function stateOf({ pageId, order, number, deleted }: Article): string {
  return JSON.stringify([pageId, order, number, deleted])
}

/**
 * The rows of a page's articles that have to be written: an open page gives the same object for an article that was
 * not edited, and its row was written by a save before. Whoever else writes the rows of a page has its lock.
 *
 * @param rows in the order of the document's articles
 * @param there ids of the rows that the database has
 */
export function unwrittenArticles(
  document: PageDocument,
  rows: readonly Article[],
  there: readonly string[],
): { unwritten: Article[]; remember: () => void } {
  const ids = new Set(there)
  const nodes = document.content.filter((node): node is ArticleNode => node.type === 'article')
  const unwritten = rows.filter((row, i) => {
    const node = nodes[i]
    return !node || !ids.has(row.id) || written.get(node) !== stateOf(row)
  })
  return {
    unwritten,
    /** To be called when the rows are in the database. */
    remember: () => {
      for (const [i, node] of nodes.entries()) {
        const row = rows[i]
        if (row) written.set(node, stateOf(row))
      }
    },
  }
}
