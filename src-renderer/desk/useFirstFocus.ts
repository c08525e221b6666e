import type { Editor } from '@tiptap/react'
import { useEffect } from 'react'

/** A page that was opened takes the keys, with the caret at its start, unless something else has them. */
export function useFirstFocus(editor: Editor, editable: boolean): void {
  useEffect(() => {
    if (!editable) return
    const frame = requestAnimationFrame(() => {
      const active = document.activeElement
      const nowhere = active === null || active === document.body || active.id === 'main'
      if (nowhere) editor.commands.focus('start', { scrollIntoView: false })
    })
    return () => cancelAnimationFrame(frame)
  }, [editor, editable])
}
