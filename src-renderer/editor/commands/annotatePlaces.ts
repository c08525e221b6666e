import type { BlockRange } from '../../../src-core/alignment/alignment'
import type { Annotation } from '../../../src-core/model/annotation'
import { AnnotationStep } from '../annotations/AnnotationStep'
import { positionsOf } from '../places/blockRanges'
import type { PageCommand } from './command'

/** A place to be annotated, as it was found: what stands there otherwise by now is left alone. */
export interface PlaceToAnnotate extends BlockRange {
  printed: string
}

/** Puts an annotation of its own on every place, as one change. */
export function annotatePlaces(places: readonly PlaceToAnnotate[], record: () => Annotation): PageCommand {
  return (state, dispatch) => {
    const transaction = state.tr
    const mark = state.schema.marks.note
    for (const place of places) {
      const at = positionsOf(state.doc, place)
      if (!at || !mark || state.doc.textBetween(at.from, at.to) !== place.printed) continue
      const annotation = record()
      transaction.addMark(at.from, at.to, mark.create({ id: annotation.id }))
      transaction.step(AnnotationStep.to(transaction.doc, annotation.id, annotation))
    }
    if (!transaction.docChanged) return false
    dispatch?.(transaction)
    return true
  }
}
