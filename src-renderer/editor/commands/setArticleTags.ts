import type { PageCommand } from './command'
import { findArticle } from './findArticle'

/** Sets an article's free tags: trimmed, each once, in the order given. */
export function setArticleTags(id: string, tags: readonly string[]): PageCommand {
  return (state, dispatch) => {
    const found = findArticle(state.doc, id)
    const clean = [...new Set(tags.map((tag) => tag.trim()).filter(Boolean))]
    if (!found || JSON.stringify(found.article.attrs.tags) === JSON.stringify(clean)) return false
    dispatch?.(state.tr.setNodeAttribute(found.pos, 'tags', clean))
    return true
  }
}
