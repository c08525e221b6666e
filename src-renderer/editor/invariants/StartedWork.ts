import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin } from '@tiptap/pm/state'
import { isUndoOrRedo } from '../history/timelineKey'
import { keepsStatuses } from './keepStatuses'

/** A new article whose text is edited is in work; undoing the edit makes it new again. */
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
    if (article.attrs.status !== 'new' || !earlier || earlier === article) return
    if (textWasEdited(earlier, article)) transaction.setNodeAttribute(pos, 'status', 'in-work')
  })
  return transaction.docChanged ? transaction : null
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
