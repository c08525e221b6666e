import type { Node } from '@tiptap/pm/model'
import type { NodeView } from '@tiptap/pm/view'
import { chrome } from './chrome'
import type { LabelBoard } from './LabelBoard'

/** What belongs to no article, folded at the page's end. Folding is the view's own and no edit. */
export function restView(board: LabelBoard) {
  return (rest: Node): NodeView => {
    let shown = rest
    const dom = document.createElement('aside')
    const fold = chrome('button', 'fold')
    const contentDOM = document.createElement('div')
    contentDOM.dataset.part = 'blocks'
    dom.append(fold, contentDOM)

    const draw = () => {
      fold.textContent = board.labels.rest(shown.childCount)
      dom.hidden = shown.childCount === 0
    }
    const setOpen = (open: boolean) => {
      dom.toggleAttribute('data-open', open)
      fold.setAttribute('aria-expanded', String(open))
    }
    setOpen(false)
    const hide = board.show(draw)
    fold.addEventListener('click', () => setOpen(!dom.hasAttribute('data-open')))
    dom.addEventListener(openRest, () => setOpen(true))

    return {
      dom,
      contentDOM,
      update(node) {
        if (node.type !== shown.type) return false
        shown = node
        draw()
        return true
      },
      stopEvent: (event) =>
        event.type === openRest ||
        (!/^(drag(over|leave)|drop)$/.test(event.type) && fold.contains(event.target as Element | null)),
      ignoreMutation: (mutation) => mutation.type !== 'selection' && !contentDOM.contains(mutation.target),
      destroy: hide,
    }
  }
}

/** An event that opens the rest for something in it that is to be seen. */
const openRest = 'galley-open-rest'

/** Opens the rest if `element` is in it. */
export function openRestAround(element: Element | null): void {
  element?.closest('aside')?.dispatchEvent(new Event(openRest))
}
