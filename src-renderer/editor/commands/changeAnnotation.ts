import type { Annotation } from '../../../src-core/model/annotation'
import { AnnotationStep } from '../annotations/AnnotationStep'
import { annotationsOf } from '../annotations/annotationsOf'
import type { PageCommand } from './command'

/** Gives an annotation another tag, entity or remark, answers it or settles it. */
export function changeAnnotation(
  id: string,
  change: Partial<Omit<Annotation, 'id' | 'author' | 'created'>>,
): PageCommand {
  return (state, dispatch) => {
    const before = annotationsOf(state.doc)[id]
    if (!before) return false
    const after = { ...before, ...change }
    if (JSON.stringify(after) === JSON.stringify(before)) return false
    dispatch?.(state.tr.step(AnnotationStep.to(state.doc, id, after)))
    return true
  }
}
