import type { Span } from '../../../src-core/model/span'

/** What of the raw text is selected in the pane, as UTF-16 offsets; an empty span for a click. Null outside of it. */
export function rawSelection(pane: HTMLElement): Span | null {
  const selection = document.getSelection()
  if (!selection?.anchorNode || !selection.focusNode) return null
  const anchor = rawOffset(pane, selection.anchorNode, selection.anchorOffset)
  const focus = rawOffset(pane, selection.focusNode, selection.focusOffset)
  if (anchor === null || focus === null) return null
  return [Math.min(anchor, focus), Math.max(anchor, focus)]
}

function rawOffset(pane: HTMLElement, node: Node, offset: number): number | null {
  if (!pane.contains(node)) return null
  const element = node instanceof Element ? node : node.parentElement
  // A click beside the text (on the number, on the role) means the line's start.
  const text =
    element?.closest('[data-raw-start]') ??
    element?.closest('[role="option"]')?.querySelector('[data-raw-start]')
  if (!(text instanceof HTMLElement)) return null
  const start = Number(text.dataset.rawStart)
  if (!text.contains(node)) return start
  const before = document.createRange()
  before.selectNodeContents(text)
  before.setEnd(node, offset)
  return start + before.toString().length
}
