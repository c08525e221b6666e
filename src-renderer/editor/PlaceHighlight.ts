import { Extension } from '@tiptap/core'
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

/** A stretch to be shown: positions of the page. */
export interface Highlight {
  from: number
  to: number
}

const key = new PluginKey<DecorationSet>('placeHighlight')

/** Shows where something from elsewhere (a raw line, an annotation of the side list) stands in the text. */
export const PlaceHighlight = Extension.create({
  name: 'placeHighlight',
  addProseMirrorPlugins: () => [
    new Plugin({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply(transaction, decorations) {
          const asked: Highlight[] | undefined = transaction.getMeta(key)
          if (asked) return DecorationSet.create(transaction.doc, asked.map(decorationFrom))
          return decorations.map(transaction.mapping, transaction.doc)
        },
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  ],
})

/** Shows these places instead of those shown before; an empty list shows none. */
export function highlightPlaces(transaction: Transaction, places: readonly Highlight[]): Transaction {
  return transaction.setMeta(key, places).setMeta('addToHistory', false)
}

function decorationFrom({ from, to }: Highlight): Decoration {
  return Decoration.inline(from, to, { class: 'place-characters' })
}
