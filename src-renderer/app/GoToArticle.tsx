import type { Editor } from '@tiptap/react'
import { useEffect } from 'react'
import { highlightPlaces } from '../editor/PlaceHighlight'
import { placeInArticle } from '../editor/places/placeInArticle'
import { showPosition } from '../editor/showPosition'

interface GoToArticleProps {
  editor: Editor
  articleId: string
  /** A place in the article's text, `from-to`; the article's beginning without one. */
  place: string | undefined
}

/** Puts the caret into the article, at the place, that the address names, once, so that both sides of the desk show it. */
export function GoToArticle({ editor, articleId, place }: GoToArticleProps) {
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      const [from, to] = (place ?? '').split('-').map(Number)
      const range = from !== undefined && to ? placeInArticle(editor.state.doc, articleId, from, to) : null
      if (range) {
        editor.commands.focus(range.from, { scrollIntoView: false })
        editor.view.dispatch(highlightPlaces(editor.state.tr, [range]))
        showPosition(editor.view, range.from)
        return
      }
      editor.state.doc.forEach((node, offset) => {
        if (node.attrs.id !== articleId) return
        // Past the article's and its first block's own positions.
        editor.commands.focus(offset + 2, { scrollIntoView: false })
        const element = editor.view.nodeDOM(offset)
        if (element instanceof Element) element.scrollIntoView({ block: 'start' })
      })
    })
    return () => cancelAnimationFrame(frame)
  }, [editor, articleId, place])
  return null
}
