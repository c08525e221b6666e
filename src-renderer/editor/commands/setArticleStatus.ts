import type { ArticleStatus } from '../../../src-core/model/document'
import type { PageCommand } from './command'
import { findArticle } from './findArticle'

export function setArticleStatus(id: string, status: ArticleStatus): PageCommand {
  return (state, dispatch) => {
    const found = findArticle(state.doc, id)
    if (!found || found.article.attrs.status === status) return false
    dispatch?.(state.tr.setNodeAttribute(found.pos, 'status', status))
    return true
  }
}
