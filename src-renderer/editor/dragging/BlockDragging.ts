import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { giveTo } from '../structure/giveTo'
import { onBlocks } from '../structure/onBlocks'
import { onLines } from '../structure/onLines'
import { placeAt } from '../structure/placeAt'
import { carried } from './carried'

/** Blocks (by their grip) and raw lines can be dropped between blocks, or on an article's head or the rest. */
export const BlockDragging = Extension.create({
  name: 'blockDragging',
  // Before the editor's own dropping of text.
  priority: 1000,
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleDOMEvents: {
          dragover(view, event) {
            const target = carried() && view.editable ? targetOf(view, event) : null
            showTarget(view, target)
            if (!carried()) return false
            if (target) event.preventDefault()
            return true
          },
          dragleave(view, event) {
            if (!(event.relatedTarget instanceof Node && view.dom.contains(event.relatedTarget)))
              showTarget(view, null)
            return carried() !== null
          },
          drop(view, event) {
            const what = carried()
            if (!what || !view.editable) return false
            event.preventDefault()
            const target = targetOf(view, event)
            showTarget(view, null)
            if (!target) return true
            const action = target.side === 'into' ? giveTo(target.article) : placeAt(target.pos)
            const command = 'lines' in what ? onLines(what.lines, action) : onBlocks(what.blocks, action)
            // As the editor's own drops are called, in the history too.
            command(view.state, (transaction) => view.dispatch(transaction.setMeta('uiEvent', 'drop')))
            return true
          },
        },
      },
    }),
  ],
})

interface Target {
  element: Element
  side: 'before' | 'after' | 'into'
  /** Between two blocks; unused where the drop goes into an article or the rest as a whole. */
  pos: number
  /** Null for the rest. */
  article: string | null
}

function targetOf(view: EditorView, event: DragEvent): Target | null {
  const under = event.target instanceof Element ? event.target : (event.target as Node | null)?.parentElement
  const element = under?.closest('[data-part="block"]')
  if (element) {
    const { top, height } = element.getBoundingClientRect()
    const side = event.clientY < top + height / 2 ? 'before' : 'after'
    const content = element.querySelector('p')
    if (!content) return null
    const $inside = view.state.doc.resolve(view.posAtDOM(content, 0))
    return { element, side, pos: side === 'before' ? $inside.before(2) : $inside.after(2), article: null }
  }
  const whole = under?.closest<HTMLElement>('article, aside')
  if (!whole) return null
  const article = whole.tagName === 'ASIDE' ? null : (whole.dataset.id ?? null)
  return { element: whole, side: 'into', pos: 0, article }
}

function showTarget(view: EditorView, target: Target | null): void {
  for (const shown of view.dom.querySelectorAll('[data-drop]')) {
    if (shown !== target?.element) shown.removeAttribute('data-drop')
  }
  target?.element.setAttribute('data-drop', target.side)
}
