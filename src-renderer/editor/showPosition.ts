import type { EditorView } from '@tiptap/pm/view'
import { openRestAround } from './views/restView'

/** Frames in which what comes near the screen gets its real height: articles, then their blocks. */
const settling = 12

/** Scrolls a position of the page into the middle of its pane, without taking the focus. */
export function showPosition(view: EditorView, pos: number): void {
  const { doc } = view.state
  scrollTo(view, pos)
  let left = settling
  const keep = () => {
    if (view.isDestroyed || view.state.doc !== doc) return
    if (!isSeen(view, pos)) scrollTo(view, pos)
    left -= 1
    if (left > 0) requestAnimationFrame(keep)
  }
  requestAnimationFrame(keep)
}

function scrollTo(view: EditorView, pos: number): void {
  const element = elementAt(view, pos)
  openRestAround(element)
  element?.scrollIntoView({ block: 'center' })
}

function isSeen(view: EditorView, pos: number): boolean {
  const pane = view.dom.parentElement?.parentElement?.getBoundingClientRect()
  const place = elementAt(view, pos)?.getBoundingClientRect()
  return !pane || !place || (place.bottom > pane.top && place.top < pane.bottom)
}

function elementAt(view: EditorView, pos: number): Element | null {
  const { node } = view.domAtPos(pos)
  return node instanceof Element ? node : node.parentElement
}
