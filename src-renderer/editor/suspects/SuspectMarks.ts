import { Extension } from '@tiptap/core'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { Suspect } from '../../../src-core/suspects/suspect'
import { renewDecorations } from '../renewDecorations'

/** A suspect where it stands on the page: positions of the page. */
export interface PlacedSuspect {
  suspect: Suspect
  from: number
  to: number
}

const key = new PluginKey<DecorationSet>('suspectMarks')

/** Underlines suspects. Edits carry the lines along; what they are is worked out elsewhere, in quiet moments. */
export const SuspectMarks = Extension.create({
  name: 'suspectMarks',
  addProseMirrorPlugins: () => [
    new Plugin({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply(transaction, decorations) {
          const shown: PlacedSuspect[] | undefined = transaction.getMeta(key)
          if (shown)
            return renewDecorations(
              decorations,
              transaction.doc,
              shown.map(decorationOf(transaction)),
              sameSuspect,
            )
          return transaction.docChanged ? withoutEdited(decorations, transaction) : decorations
        },
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  ],
})

/** Underlines these suspects instead of those underlined before. */
export function showSuspects(transaction: Transaction, suspects: readonly PlacedSuspect[]): Transaction {
  return transaction.setMeta(key, suspects).setMeta('addToHistory', false)
}

/** The suspects that are underlined, in document order, where they stand now. */
export function suspectsOf(state: EditorState): PlacedSuspect[] {
  const found = key.getState(state)?.find() ?? []
  return found
    .map(({ from, to, spec }) => {
      const { suspect, lead, tail }: SuspectSpec = spec
      return { suspect, from: from + lead, to: to - tail }
    })
    .sort((a, b) => a.from - b.from)
}

/** Where the text of a suspect was changed, it is none until it has been looked at anew. */
function withoutEdited(decorations: DecorationSet, { doc, mapping }: Transaction): DecorationSet {
  const carried = decorations.map(mapping, doc)
  const edited = mapping.maps.flatMap((map, i) => {
    const found: Decoration[] = []
    map.forEach((_oldStart, _oldEnd, start, end) => {
      const later = mapping.slice(i + 1)
      found.push(...carried.find(later.map(start, -1), later.map(end)))
    })
    return found.filter(({ from, to, spec }) => doc.textBetween(from, to) !== spec.text)
  })
  return edited.length > 0 ? carried.remove(edited) : carried
}

interface SuspectSpec {
  suspect: Suspect
  /** What is underlined. */
  text: string
  /** Characters that are underlined before and after a place that has no width of its own. */
  lead: number
  tail: number
}

function sameSuspect(a: SuspectSpec, b: SuspectSpec): boolean {
  return a.suspect === b.suspect && a.text === b.text && a.lead === b.lead && a.tail === b.tail
}

function decorationOf({ doc }: Transaction) {
  return ({ suspect, from, to }: PlacedSuspect): Decoration => {
    const $from = doc.resolve(from)
    const lead = from === to && $from.parentOffset > 0 ? 1 : 0
    const tail = from === to && $from.parentOffset < $from.parent.content.size ? 1 : 0
    const spec: SuspectSpec = { suspect, text: doc.textBetween(from - lead, to + tail), lead, tail }
    return Decoration.inline(
      from - lead,
      to + tail,
      { class: from === to ? 'suspect suspect-gap' : 'suspect' },
      spec,
    )
  }
}
