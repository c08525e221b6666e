import type { ArticleAct, ArticleActs, ArticleStatus } from '../../../src-core/model/document'
import type { PageCommand } from './command'
import { findArticle } from './findArticle'
import { statusRefusal } from './statusRefusal'

/**
 * Gives an article a status, and notes who did so and when. Refused where `statusRefusal` says why. An article that is
 * not validated any more is not called validated by anybody.
 */
export function setArticleStatus(id: string, status: ArticleStatus, act: ArticleAct): PageCommand {
  return (state, dispatch) => {
    const found = findArticle(state.doc, id)
    if (!found || found.article.attrs.status === status) return false
    if (statusRefusal(found.article, status, act.by)) return false
    const { corrected }: ArticleActs = found.article.attrs.acts
    const acts: ArticleActs =
      status === 'validated' && corrected ? { corrected, validated: act } : { [status]: act }
    dispatch?.(
      state.tr.setNodeAttribute(found.pos, 'status', status).setNodeAttribute(found.pos, 'acts', acts),
    )
    return true
  }
}
