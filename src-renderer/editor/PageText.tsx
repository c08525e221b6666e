import type { Editor } from '@tiptap/core'
import { useLayoutEffect, useRef } from 'react'
import { hideFromReact } from './hideFromReact'

/** Puts the editor's text on screen. What is drawn in it is ProseMirror's and never React's. */
export function PageText({ editor }: { editor: Editor }) {
  const place = useRef<HTMLDivElement>(null)
  // Before the effects of the views around it, which look for the text's element.
  useLayoutEffect(() => {
    place.current?.append(editor.view.dom)
    // ProseMirror remembers the document that it was drawn in.
    editor.view.updateRoot()
    hideFromReact(editor.view.dom)
  }, [editor])
  return <div ref={place} />
}
