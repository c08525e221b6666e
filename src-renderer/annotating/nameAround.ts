import type { EditorState } from '@tiptap/pm/state'
import { type NameKind, nameAt } from '../../src-core/searching/nameAt'

/**
 * The name or word that the caret stands in or beside; an empty range where there is none. Positions of the page.
 *
 * @param concept at the top of the taxonomy, of what is to be tagged
 */
export function nameAround(state: EditorState, concept: string): { from: number; to: number } {
  const { $head } = state.selection
  const start = $head.start()
  const kind = kinds.find((each) => each === concept) ?? ''
  const { from, to } = nameAt($head.parent.textContent, $head.parentOffset, kind)
  return { from: start + from, to: start + to }
}

const kinds: readonly NameKind[] = ['person', 'place', 'organisation', 'date']
