import type { PageCommand } from './command'
import { findArticle } from './findArticle'
import { setArticleTags } from './setArticleTags'

/** Adds free tags to an article, and takes others off it. */
export function changeArticleTags(
  id: string,
  add: readonly string[],
  remove: readonly string[],
): PageCommand {
  return (state, dispatch) => {
    const tags: readonly string[] = findArticle(state.doc, id)?.article.attrs.tags ?? []
    const kept = [...tags, ...add].filter((tag) => !remove.includes(tag))
    return setArticleTags(id, kept)(state, dispatch)
  }
}
