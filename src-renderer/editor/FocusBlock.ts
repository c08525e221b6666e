import { Extension } from '@tiptap/core'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

const key = new PluginKey<boolean>('focusBlock')

/** Tells the caret's block and its article from the others while the focus mode is on; the style sheet hides those. */
export const FocusBlock = Extension.create({
  name: 'focusBlock',
  addProseMirrorPlugins: () => [
    new Plugin({
      key,
      state: {
        init: () => false,
        apply: (transaction, on) => transaction.getMeta(key) ?? on,
      },
      props: {
        decorations: (state) => (key.getState(state) ? decorations(state) : null),
      },
    }),
  ],
})

export function setFocusMode(transaction: Transaction, on: boolean): Transaction {
  return transaction.setMeta(key, on).setMeta('addToHistory', false)
}

function decorations({ doc, selection }: EditorState): DecorationSet {
  const { $head } = selection
  if ($head.depth < 2) return DecorationSet.empty
  const around = [1, 2].map((depth) =>
    Decoration.node($head.before(depth), $head.after(depth), { class: 'in-focus' }),
  )
  return DecorationSet.create(doc, around)
}
