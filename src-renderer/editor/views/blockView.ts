import type { Node } from '@tiptap/pm/model'
import type { NodeView } from '@tiptap/pm/view'
import { chrome } from './chrome'
import type { LabelBoard } from './LabelBoard'

/** A block: its role in the gutter, its text beside it. */
export function blockView(board: LabelBoard) {
  return (block: Node): NodeView => {
    let shown = block
    const dom = document.createElement('div')
    dom.dataset.part = 'block'
    const label = chrome('button', 'role')
    // The gutter is not in the way of the Tab key; the menu has a shortcut of its own.
    label.tabIndex = -1
    const contentDOM = document.createElement('p')
    dom.append(label, contentDOM)

    const draw = () => {
      const { role, id } = shown.attrs
      dom.dataset.role = role
      dom.dataset.id = id
      label.textContent = board.labels.role(role)
      label.title = board.labels.roleHint
    }
    const hide = board.show(draw)
    label.addEventListener('click', () => board.ask('role', shown.attrs.id, label))

    return {
      dom,
      contentDOM,
      update(node) {
        if (node.type !== shown.type) return false
        const changed = node.attrs !== shown.attrs
        shown = node
        if (changed) draw()
        return true
      },
      stopEvent: (event) => label.contains(event.target as Element | null),
      ignoreMutation: (mutation) => mutation.type !== 'selection' && !contentDOM.contains(mutation.target),
      destroy: hide,
    }
  }
}
