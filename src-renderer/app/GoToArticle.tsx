import type { Editor } from '@tiptap/react'
import { useEffect } from 'react'

/** Puts the caret into the article that the address names, once, so that both sides of the desk show it. */
export function GoToArticle({ editor, articleId }: { editor: Editor; articleId: string }) {
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      editor.state.doc.forEach((node, offset) => {
        if (node.attrs.id !== articleId) return
        // Past the article's and its first block's own positions.
        editor.commands.focus(offset + 2, { scrollIntoView: false })
        const element = editor.view.nodeDOM(offset)
        if (element instanceof Element) element.scrollIntoView({ block: 'start' })
      })
    })
    return () => cancelAnimationFrame(frame)
  }, [editor, articleId])
  return null
}
