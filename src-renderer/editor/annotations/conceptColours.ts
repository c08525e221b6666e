import { type EditorState, PluginKey, type Transaction } from '@tiptap/pm/state'
import type { Annotation } from '../../../src-core/model/annotation'

/** Colours by concept id. */
export type ConceptColours = ReadonlyMap<string, string>

export const conceptColoursKey = new PluginKey<ConceptColours>('conceptColours')

/** Gives notes the colours of these concepts. */
export function showConceptColours(transaction: Transaction, colours: ConceptColours): Transaction {
  return transaction.setMeta(conceptColoursKey, colours).setMeta('addToHistory', false)
}

/** The colour of an annotation's rule: its concept's, slate where that is not known. */
export function colourOfAnnotation(state: EditorState, { kind, tag }: Annotation): string {
  if (kind === 'remark') return 'remark'
  return conceptColoursKey.getState(state)?.get(tag) ?? 'slate'
}
