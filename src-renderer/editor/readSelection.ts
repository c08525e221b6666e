import type { EditorView } from '@tiptap/pm/view'

/**
 * Has the editor take in where the browser's caret is now. Browsers tell of a moved caret in a later task; what is
 * drawn anew before that would put the caret back to where it was. Call it before a transaction that no key asked for
 * is made, and take the view's state after it.
 */
export function readSelection(view: EditorView): void {
  if (view.hasFocus() && !view.composing) view.dom.ownerDocument.dispatchEvent(new Event('selectionchange'))
}
