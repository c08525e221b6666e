import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

/** Pixels between the caret and the pane's edges within which it counts as seen. */
const margin = 24

/**
 * After a key the editor asks for the place and the borders of each element around the caret, in case one has to be
 * scrolled. Mostly the caret is in the middle of the pane, which two questions tell.
 */
export const KeepInView = Extension.create({
  name: 'keepInView',
  addProseMirrorPlugins: () => [new Plugin({ props: { handleScrollToSelection: isCaretSeen } })],
})

function isCaretSeen(view: EditorView): boolean {
  const pane = view.dom.parentElement?.parentElement?.getBoundingClientRect()
  if (!pane || pane.top < 0 || pane.bottom > window.innerHeight) return false
  const { top, bottom } = view.coordsAtPos(view.state.selection.head, 1)
  return top >= pane.top + margin && bottom <= pane.bottom - margin
}
