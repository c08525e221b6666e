import { TextSelection } from '@tiptap/pm/state'
import type { Editor } from '@tiptap/react'
import type { Continuation } from '../../../src-core/model/document'
import { findArticle } from '../../editor/commands/findArticle'
import { showPosition } from '../../editor/showPosition'

/** Goes to where an article goes on: on this page at once, to another by `navigate`. False where it is not linked. */
export function followLink(
  editor: Editor,
  pageId: string,
  articleId: string,
  navigate: (path: string) => void,
): boolean {
  const { view, state } = editor
  const link: Continuation | null = findArticle(state.doc, articleId)?.article.attrs.continues ?? null
  if (!link) return false
  if (link.pageId !== pageId) {
    navigate(`/page/${link.pageId}/${link.articleId}`)
    return true
  }
  const found = findArticle(state.doc, link.articleId)
  if (!found) return true
  // Past the article's and its first block's own positions.
  const inside = found.pos + 2
  view.dispatch(state.tr.setSelection(TextSelection.near(state.doc.resolve(inside))))
  view.focus()
  showPosition(view, inside)
  return true
}
