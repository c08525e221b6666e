import type { Annotation } from '../../../src-core/model/annotation'
import { AnnotationStep } from '../annotations/AnnotationStep'
import type { PageCommand } from './command'

/** Puts an annotation on the text from `from` to `to`, blanks at its ends left out. */
export function addAnnotation(annotation: Annotation, from: number, to: number): PageCommand {
  return (state, dispatch) => {
    const text = state.doc.textBetween(from, to, '\n')
    const start = from + (text.length - text.trimStart().length)
    const end = to - (text.length - text.trimEnd().length)
    const mark = state.schema.marks.note?.create({ id: annotation.id })
    if (start >= end || !mark) return false
    const transaction = state.tr.addMark(start, end, mark)
    if (!transaction.docChanged) return false
    dispatch?.(transaction.step(AnnotationStep.to(state.doc, annotation.id, annotation)))
    return true
  }
}
