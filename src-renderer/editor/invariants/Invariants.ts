import { Extension } from '@tiptap/core'
import { isHistoryTransaction } from '@tiptap/pm/history'
import { Plugin } from '@tiptap/pm/state'
import { normalise } from './normalise'

/** Keeps the page in order after each edit, as part of the edit's own undo. */
export const Invariants = Extension.create({
  name: 'invariants',
  // After the plugins that add what they want kept.
  priority: 1,
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction(transactions, _before, state) {
        const edited = transactions.some((transaction) => transaction.docChanged)
        // What undo brings back was in order.
        if (!edited || transactions.some(isHistoryTransaction)) return null
        return normalise(state)
      },
    }),
  ],
})
