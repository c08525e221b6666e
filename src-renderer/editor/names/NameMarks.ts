import { Extension } from '@tiptap/core'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { renewDecorations } from '../renewDecorations'

/** A known name where it stands: positions of the page. */
export interface PlacedName {
  from: number
  to: number
  /** The entities that bear it. */
  ids: readonly string[]
  /** A word to look out for. */
  watch: boolean
}

const key = new PluginKey<DecorationSet>('nameMarks')

/** Underlines known names that are not tagged yet. Edits carry the lines along; names are looked for in quiet moments. */
export const NameMarks = Extension.create({
  name: 'nameMarks',
  addProseMirrorPlugins: () => [
    new Plugin({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply(transaction, decorations) {
          const shown: PlacedName[] | undefined = transaction.getMeta(key)
          if (shown) return renewDecorations(decorations, transaction.doc, shown.map(decorationOf), sameName)
          return transaction.docChanged ? decorations.map(transaction.mapping, transaction.doc) : decorations
        },
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  ],
})

/** Underlines these names instead of those underlined before. */
export function showNames(transaction: Transaction, names: readonly PlacedName[]): Transaction {
  return transaction.setMeta(key, names).setMeta('addToHistory', false)
}

/** The names that are underlined, in document order, where they stand now. */
export function namesOf(state: EditorState): PlacedName[] {
  const found = key.getState(state)?.find() ?? []
  return found
    .map(({ from, to, spec }) => ({ from, to, ids: spec.ids, watch: spec.watch }))
    .sort((a, b) => a.from - b.from)
}

type NameSpec = Pick<PlacedName, 'ids' | 'watch'>

function sameName(a: NameSpec, b: NameSpec): boolean {
  return a.watch === b.watch && a.ids.join() === b.ids.join()
}

function decorationOf({ from, to, ids, watch }: PlacedName): Decoration {
  return Decoration.inline(
    from,
    to,
    { class: watch ? 'known-name watched-word' : 'known-name' },
    { ids, watch },
  )
}
