import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin } from '@tiptap/pm/state'
import { isUndoOrRedo } from '../history/timelineKey'
import { keepsStatuses } from './keepStatuses'

/**
 * An article whose text is edited is in work, whether it was new or said to be done; undoing the edit brings its status
 * back. One in doubt stays so: editing it is not yet an answer.
 */
export const StartedWork = Extension.create({
  name: 'startedWork',
  addProseMirrorPlugins: () => [startedWorkPlugin()],
})

/** The plugin by itself, for a page without a window. */
export function startedWorkPlugin(): Plugin {
  return new Plugin({
    appendTransaction(transactions, before, state) {
      const edited = transactions.some((transaction) => transaction.docChanged)
      if (!edited || transactions.some(isUndoOrRedo) || transactions.some(keepsStatuses)) return null
      return startWork(before, state)
    },
  })
}

function startWork(before: EditorState, state: EditorState) {
  const articlesBefore = new Map<string, Node>()
  before.doc.forEach((node) => {
    if (node.type.name === 'article') articlesBefore.set(node.attrs.id, node)
  })
  const transaction = state.tr
  state.doc.forEach((article, pos) => {
    const earlier = articlesBefore.get(article.attrs.id)
    if (!earlier || earlier === article || earlier.attrs.status !== article.attrs.status) return
    if (!needsWork(earlier, article)) return
    transaction.setNodeAttribute(pos, 'status', 'in-work')
    if (Object.keys(article.attrs.acts).length > 0) transaction.setNodeAttribute(pos, 'acts', {})
  })
  return transaction.docChanged ? transaction : null
}

function needsWork(before: Node, after: Node): boolean {
  const { status } = after.attrs
  if (status === 'new') return textWasEdited(before, after)
  // What was found right was found right as a whole, text that came in or went included.
  const done = status === 'corrected' || status === 'validated'
  return done && before.textContent !== after.textContent
}

/** Structure is not text: a block moved, joined or split keeps its characters. */
function textWasEdited(before: Node, after: Node): boolean {
  const blocksBefore = new Map<string, Node>()
  before.forEach((block) => {
    blocksBefore.set(block.attrs.id, block)
  })
  if (before.childCount !== after.childCount) return false
  let edited = false
  after.forEach((block) => {
    const earlier = blocksBefore.get(block.attrs.id)
    if (earlier && earlier !== block && earlier.textContent !== block.textContent) edited = true
  })
  return edited
}
