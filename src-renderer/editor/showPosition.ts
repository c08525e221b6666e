import type { EditorView } from '@tiptap/pm/view'
import { openRestAround } from './views/restView'

/** Scrolls a position of the page into the middle of its pane, without taking the focus. */
export function showPosition(view: EditorView, pos: number): void {
  const { doc } = view.state
  scrollTo(view, pos)
  // What comes near the screen gets its real height in the next frame, which may push the place away.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (!view.isDestroyed && view.state.doc === doc) scrollTo(view, pos)
    }),
  )
}

function scrollTo(view: EditorView, pos: number): void {
  const { node } = view.domAtPos(pos)
  const element = node instanceof Element ? node : node.parentElement
  openRestAround(element)
  element?.scrollIntoView({ block: 'center' })
}
