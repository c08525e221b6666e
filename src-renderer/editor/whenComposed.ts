import type { EditorView } from '@tiptap/pm/view'

/**
 * Runs at once, or after the input method has put its text in: a mark added to text that is being composed is
 * silently lost, and the editor reads the composed text a moment after the event.
 */
export function whenComposed(view: EditorView, run: () => void): void {
  if (!view.composing) {
    run()
    return
  }
  view.dom.addEventListener('compositionend', () => setTimeout(run, 0), { once: true })
}
