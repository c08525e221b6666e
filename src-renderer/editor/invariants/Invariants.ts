import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { isUndoOrRedo } from '../history/timelineKey'
import { normalise } from './normalise'

/** Keeps the page in order after each edit, as part of the edit's own undo. */
export const Invariants = Extension.create({
  name: 'invariants',
  // After the plugins that add what they want kept.
  priority: 1,
  addProseMirrorPlugins: () => [invariantsPlugin()],
})

/** The plugin by itself, for a page without a window. */
export function invariantsPlugin(): Plugin {
  return new Plugin({
    appendTransaction(transactions, before, state) {
      const edited = transactions.some((transaction) => transaction.docChanged)
      // What undo brings back was in order.
      if (!edited || transactions.some(isUndoOrRedo)) return null
      return normalise(state, before.doc)
    },
  })
}
