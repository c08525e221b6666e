import type { Node } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { annotationsOf } from '../annotations/annotationsOf'
import { newId } from '../newId'

/**
 * What the schema cannot say and an edit may break, put right:
 * - every article and block has an id of its own (a range deleted across articles, a split or a paste break that);
 * - an article without text goes once the caret has left it;
 * - text that came in without a raw line takes its neighbour's;
 * - a note without a record, pasted from another page, goes.
 *
 * Null where nothing is wrong.
 *
 * @param before the page that the edit left behind: what is still the same of a page in order is in order
 */
export function normalise(state: EditorState, before: Node): Transaction | null {
  const transaction = state.tr
  const known = inOrder.has(before) && sameIds(before, state.doc) && sameRecords(before, state.doc)
  const seen = new Set<string>()
  const keepOwnId = (node: Node, pos: number) => {
    const id: unknown = node.attrs.id
    if (typeof id === 'string' && id && !seen.has(id)) seen.add(id)
    else transaction.setNodeAttribute(pos, 'id', newId())
  }

  const empty: { from: number; to: number }[] = []
  state.doc.forEach((container, containerPos, index) => {
    const end = containerPos + container.nodeSize
    if (container.type.name === 'article') {
      const { from, to } = state.selection
      const hasCaret = from > containerPos && to < end
      if (!hasCaret && isEmpty(container)) {
        empty.push({ from: containerPos, to: end })
        return
      }
      if (!known) keepOwnId(container, containerPos)
    }
    if (known && container === before.child(index)) return
    container.forEach((block, offset) => {
      const blockPos = containerPos + 1 + offset
      if (!known) keepOwnId(block, blockPos)
      normaliseBlock(transaction, state.doc, block, blockPos)
    })
  })
  // Attributes and marks move nothing, so these positions still hold; from the back they keep holding.
  for (const { from, to } of empty.reverse()) transaction.delete(from, to)
  if (transaction.docChanged) return transaction
  inOrder.add(state.doc)
  return null
}

/** Pages in which nothing was found to put right. */
const inOrder = new WeakSet<Node>()

/** Whether every container and block has the id that stood in its place before, as after most keys. */
function sameIds(before: Node, page: Node): boolean {
  const same = (was: Node, now: Node): boolean =>
    was === now ||
    (was.type === now.type &&
      was.attrs.id === now.attrs.id &&
      (now.isTextblock ||
        (was.childCount === now.childCount && was.children.every((child, i) => same(child, now.child(i))))))
  return same(before, page)
}

function sameRecords(before: Node, page: Node): boolean {
  return annotationsOf(before) === annotationsOf(page)
}

/** Whether no block has text. Looks no further than the first that has. */
function isEmpty(article: Node): boolean {
  return article.children.every((block) => block.content.size === 0)
}

function normaliseBlock(transaction: Transaction, page: Node, block: Node, blockPos: number): void {
  if (wellFormed.get(block) === annotationsOf(page)) return
  let fine = true
  block.forEach((text, offset, index) => {
    const from = blockPos + 1 + offset
    const to = from + text.nodeSize
    if (!rawMark(text)) {
      const raw = neighbourLine(block, index)
      if (raw) transaction.addMark(from, to, raw)
      fine &&= !raw
    }
    for (const mark of text.marks) {
      if (mark.type.name !== 'note' || annotationsOf(page)[mark.attrs.id]) continue
      transaction.removeMark(from, to, mark)
      fine = false
    }
  })
  if (fine) wellFormed.set(block, annotationsOf(page))
}

/** Blocks found to be in order, with the records that they were in order with: most edits touch one block. */
const wellFormed = new WeakMap<Node, object>()

function neighbourLine(block: Node, index: number) {
  for (let left = index - 1; left >= 0; left--) {
    const raw = rawMark(block.child(left))
    if (raw) return raw
  }
  for (let right = index + 1; right < block.childCount; right++) {
    const raw = rawMark(block.child(right))
    if (raw) return raw
  }
  return null
}

function rawMark(text: Node) {
  return text.marks.find((mark) => mark.type.name === 'raw')
}
