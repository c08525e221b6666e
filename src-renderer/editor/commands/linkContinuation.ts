import type { Continuation } from '../../../src-core/model/document'
import type { PageCommand } from './command'
import { findArticle } from './findArticle'

/** Says in which article an article goes on; null takes the link away. */
export function linkContinuation(articleId: string, target: Continuation | null): PageCommand {
  return (state, dispatch) => {
    const found = findArticle(state.doc, articleId)
    if (!found || target?.articleId === articleId) return false
    const before: Continuation | null = found.article.attrs.continues
    if (before?.articleId === target?.articleId && before?.pageId === target?.pageId) return false
    dispatch?.(state.tr.setNodeAttribute(found.pos, 'continues', target))
    return true
  }
}
