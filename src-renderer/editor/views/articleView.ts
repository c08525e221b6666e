import type { Node } from '@tiptap/pm/model'
import type { NodeView } from '@tiptap/pm/view'
import { chrome } from './chrome'
import { expectHeight } from './expectHeight'
import type { LabelBoard } from './LabelBoard'
import type { Detail, PageQuestion } from './PageLabels'

/** An article: a head with status, tags and the engine's confidence above its blocks. */
export function articleView(board: LabelBoard) {
  return (article: Node): NodeView => {
    let shown = article
    const dom = document.createElement('article')
    const head = chrome('header', 'head')
    const status = chrome('button', 'status')
    const tags = chrome('button', 'tags')
    const confidence = chrome('button', 'confidence')
    const contentDOM = document.createElement('div')
    contentDOM.dataset.part = 'blocks'
    const continuation = chrome('button', 'continuation')
    const details = chrome('button', 'details')
    head.append(status, tags, continuation, confidence, details)
    dom.append(head, contentDOM)

    const questions: [HTMLElement, PageQuestion][] = [
      [status, 'status'],
      [tags, 'tags'],
      [confidence, 'reasons'],
      [continuation, 'continuation'],
      [details, 'details'],
    ]
    for (const [button, question] of questions) {
      button.addEventListener('click', () => board.ask(question, shown.attrs.id, button))
    }

    const name = () => {
      dom.dataset.id = shown.attrs.id
      dom.dataset.status = shown.attrs.status
    }
    const draw = () => {
      name()
      const { labels } = board
      const names: string[] = shown.attrs.tags.map(labels.tag)
      status.textContent = labels.status(shown)
      status.title = labels.statusHint
      tags.replaceChildren(...names.map(tagChip))
      if (names.length === 0) tags.textContent = labels.noTags
      tags.title = labels.tagsHint
      confidence.textContent = labels.confidence(shown)
      confidence.title = labels.confidenceHint
      confidence.hidden = confidence.textContent === ''
      confidence.toggleAttribute('data-doubt', labels.doubted(shown))
      const known = labels.details(shown)
      details.replaceChildren(...known.map(detailPiece))
      details.toggleAttribute('data-filled', known.length > 0)
      if (known.length === 0) details.textContent = labels.noDetails
      details.title = labels.detailsHint
      const { kind, text, hint } = labels.continuation(shown)
      continuation.textContent = text
      continuation.title = hint
      continuation.dataset.kind = kind
      continuation.hidden = text === ''
    }
    name()
    expectHeight(dom, article)
    const hide = board.showNear(dom, draw)

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
      stopEvent: (event) =>
        !/^(drag(over|leave)|drop)$/.test(event.type) && head.contains(event.target as Element | null),
      ignoreMutation: (mutation) => mutation.type !== 'selection' && !contentDOM.contains(mutation.target),
      destroy: hide,
    }
  }
}

function detailPiece({ name, value, source }: Detail): HTMLElement {
  const piece = document.createElement('span')
  const label = document.createElement('small')
  label.textContent = name
  const said = document.createElement('span')
  said.textContent = value
  said.toggleAttribute('data-inferred', source !== '')
  said.title = source
  piece.append(label, ' ', said)
  return piece
}

function tagChip(name: string): HTMLElement {
  const chip = document.createElement('span')
  chip.textContent = name
  return chip
}
