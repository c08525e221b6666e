import type { EditorView } from '@tiptap/pm/view'
import { openRestAround } from './views/restView'

/** Scrolls a position of the page into the middle of its pane, without taking the focus. */
export function showPosition(view: EditorView, pos: number): void {
  const { node } = view.domAtPos(pos)
  const element = node instanceof Element ? node : node.parentElement
  openRestAround(element)
  element?.scrollIntoView({ block: 'center' })
}
