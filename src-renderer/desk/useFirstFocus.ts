import { Selection } from '@tiptap/pm/state'
import type { Editor } from '@tiptap/react'
import { useEffect } from 'react'

/** A page that was opened takes the keys, with the caret at its start, unless something else has them. */
export function useFirstFocus(editor: Editor, editable: boolean): void {
  useEffect(() => {
    if (!editable) return
    const frame = requestAnimationFrame(() => {
      const active = document.activeElement
      const nowhere = active === null || active === document.body || active.id === 'main'
      if (!nowhere) return
      const { view, state } = editor
      view.dispatch(state.tr.setSelection(Selection.atStart(state.doc)))
      // Not Tiptap's command, which takes the focus a frame later, when a key may have led on.
      view.focus()
    })
    return () => cancelAnimationFrame(frame)
  }, [editor, editable])
}
