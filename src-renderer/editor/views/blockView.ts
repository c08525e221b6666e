import type { Node } from '@tiptap/pm/model'
import type { EditorView, NodeView } from '@tiptap/pm/view'
import { selectedBlocks } from '../commands/selectedBlocks'
import { carryBlocks } from '../dragging/carried'
import { chrome } from './chrome'
import type { LabelBoard } from './LabelBoard'
import { plainBlockView } from './plainBlockView'

/** A block: its role in the gutter, its text beside it. One that is out of sight is plain until it comes near. */
export function blockView(board: LabelBoard) {
  return (block: Node, view: EditorView): NodeView => {
    if (board.plain.startsPlain(block)) return plainBlockView(block, view, board.plain)
    board.plain.drop(block.attrs.id)
    let shown = block
    const { dom, label, grip, contentDOM } = emptyBlock()

    const draw = () => {
      const { role, id } = shown.attrs
      dom.dataset.role = role
      dom.dataset.id = id
      label.textContent = board.labels.role(role)
      const doubt = board.labels.doubt(shown)
      label.toggleAttribute('data-doubt', doubt !== '')
      label.title = doubt || board.labels.roleHint
    }
    const hide = board.show(draw)
    grip.addEventListener('dragstart', (event) => {
      event.dataTransfer?.setDragImage(dom, 0, 0)
      carryBlocks(event, draggedWith(view, shown.attrs.id))
    })
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
      // What is dragged is dropped beside the text as well as on it.
      stopEvent: (event) =>
        !/^(drag(over|leave)|drop)$/.test(event.type) &&
        (label.contains(event.target as Element | null) || grip.contains(event.target as Element | null)),
      ignoreMutation: (mutation) => mutation.type !== 'selection' && !contentDOM.contains(mutation.target),
      destroy: hide,
    }
  }
}

/** A page makes hundreds at once: copies of one take half the time of new ones. */
function emptyBlock() {
  pattern ??= blockPattern()
  const dom = pattern.cloneNode(true) as HTMLElement
  const [grip, label, contentDOM] = dom.children as unknown as [HTMLElement, HTMLElement, HTMLElement]
  return { dom, label, grip, contentDOM }
}

let pattern: HTMLElement | undefined

function blockPattern(): HTMLElement {
  const dom = document.createElement('div')
  dom.dataset.part = 'block'
  const label = chrome('button', 'role')
  // The gutter is not in the way of the Tab key; the menu has a shortcut of its own.
  label.tabIndex = -1
  const grip = chrome('span', 'grip')
  // The keyboard has commands for all that dragging does.
  grip.ariaHidden = 'true'
  grip.draggable = true
  dom.append(grip, label, document.createElement('p'))
  return dom
}

/** A block of several selected ones is dragged with the others. */
function draggedWith(view: EditorView, id: string): string[] {
  const blocks = selectedBlocks(view.state)
  const ids: string[] = []
  blocks?.container.forEach((block, _offset, index) => {
    if (index >= blocks.first && index <= blocks.last) ids.push(block.attrs.id)
  })
  return ids.includes(id) ? ids : [id]
}
