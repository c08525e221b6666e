import { TextSelection } from '@tiptap/pm/state'
import type { PageCommand } from './command'

/** Puts the caret into the article after the caret's, or before it with -1; from outside any, into the nearest. */
export function goToArticle(by: 1 | -1): PageCommand {
  return (state, dispatch) => {
    const { doc, selection } = state
    const articles = doc.childCount - 1
    const index = Math.min(selection.$head.index(0) + by, articles - 1)
    if (index < 0 || articles === 0) return false
    let pos = 0
    for (let before = 0; before < index; before++) pos += doc.child(before).nodeSize
    const caret = TextSelection.near(doc.resolve(pos + 2))
    if (caret.eq(selection)) return false
    dispatch?.(state.tr.setSelection(caret).scrollIntoView())
    return true
  }
}
