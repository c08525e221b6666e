import type { Editor } from '@tiptap/react'
import type { Baseline } from '../../../src-core/alignment/baseline'
import { corrections } from '../../../src-core/alignment/corrections'
import { pageToJson } from '../../editor/pageSchema'
import { positionsOf } from '../../editor/places/blockRanges'

/** What the editor means by the selection or the caret: positions of the page. */
export interface CorrectionPlace {
  from: number
  to: number
  /** The correction of the reading that stands there alone: what was read before it, and on which raw line. */
  edit: { before: string; after: string; line: number } | null
}

/** The selection, or the caret's correction, or the character behind the caret. Null where there is none. */
export function correctionAt(editor: Editor, baseline: Baseline): CorrectionPlace | null {
  const { doc, selection } = editor.state
  const { from, to, empty, $from } = selection
  const touched = corrections(baseline, pageToJson(doc)).flatMap(({ line, edits }) =>
    edits.flatMap(({ before, after, place }) => {
      const range =
        place &&
        positionsOf(doc, { blockId: place.blockId, from: place.offset, to: place.offset + after.length })
      if (!range || range.from > to || range.to < from) return []
      // A neighbour of what is selected is not meant.
      if (!empty && range.from < range.to && (range.from >= to || range.to <= from)) return []
      return [{ ...range, edit: { before, after, line } }]
    }),
  )
  const [only] = touched
  if (only && touched.length === 1) return only
  if (!empty) return { from, to, edit: null }
  const marked = markedAround(editor)
  if (marked) return { ...marked, edit: null }
  const next = [...$from.parent.textContent.slice($from.parentOffset)][0]
  return next ? { from, to: from + next.length, edit: null } : null
}

/** The stretch around the caret of which something was said. */
function markedAround({ state }: Editor): { from: number; to: number } | null {
  const { $from } = state.selection
  let found: { from: number; to: number } | null = null
  $from.parent.forEach((text, offset) => {
    const from = $from.start() + offset
    const to = from + text.nodeSize
    const isMarked = text.marks.some((mark) => mark.type.name === 'correction')
    if (isMarked && from <= $from.pos && $from.pos <= to) found ??= { from, to }
  })
  return found
}
