import type { EditorState } from '@tiptap/pm/state'

/** The word that the caret stands in or before; an empty range where there is none. Positions of the page. */
export function wordAround(state: EditorState): { from: number; to: number } {
  const { $head } = state.selection
  const start = $head.start()
  const offset = $head.parentOffset
  const words = new Intl.Segmenter(undefined, { granularity: 'word' }).segment($head.parent.textContent)
  const word = words.containing(offset) ?? words.containing(offset - 1)
  if (!word?.isWordLike) return { from: $head.pos, to: $head.pos }
  return { from: start + word.index, to: start + word.index + word.segment.length }
}
