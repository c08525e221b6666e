import type { Node } from '@tiptap/pm/model'
import type { EditorView, NodeView } from '@tiptap/pm/view'
import { isNear } from '../plain/DrawNear'
import type { PlainBlocks } from '../plain/PlainBlocks'

/** A block's text alone, until it comes near: then `blockView` takes its place. */
export function plainBlockView(block: Node, view: EditorView, plain: PlainBlocks): NodeView {
  let shown = block
  const dom = document.createElement('div')
  dom.dataset.part = 'block'
  // Or the browser's own keys (to the end of the page) would pass it by.
  dom.contentEditable = String(view.editable)
  const text = document.createElement('p')
  dom.append(text)
  const draw = () => {
    dom.dataset.role = shown.attrs.role
    dom.dataset.id = shown.attrs.id
    text.textContent = shown.textContent
  }
  draw()
  return {
    dom,
    update(node, decorations) {
      if (node.type !== shown.type || isNear(decorations)) return false
      const changed = node !== shown
      shown = node
      if (changed) draw()
      return true
    },
    ignoreMutation: (mutation) => mutation.type !== 'selection',
    destroy: () => plain.drop(shown.attrs.id),
  }
}
