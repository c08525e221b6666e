import type { EditorState } from '@tiptap/pm/state'
import type { Annotation } from '../../src-core/model/annotation'
import { annotationsOf } from '../editor/annotations/annotationsOf'
import { notePlaces } from '../editor/annotations/notePlaces'

/** An annotation where it stands: positions of the page. */
export interface PlacedAnnotation {
  record: Annotation
  from: number
  to: number
}

/** The shortest annotation at the caret or around the selection that is wanted; null where there is none. */
export function annotationAt(
  state: EditorState,
  wanted: (record: Annotation) => boolean,
): PlacedAnnotation | null {
  const { from, to } = state.selection
  const records = annotationsOf(state.doc)
  let best: PlacedAnnotation | null = null
  for (const place of notePlaces(state.doc)) {
    const record = records[place.id]
    if (!record || place.from > from || place.to < to || !wanted(record)) continue
    if (!best || place.to - place.from < best.to - best.from)
      best = { record, from: place.from, to: place.to }
  }
  return best
}
