import type { Annotation } from '../../../src-core/model/annotation'
import { AnnotationStep } from '../annotations/AnnotationStep'
import { annotationsOf } from '../annotations/annotationsOf'
import type { PageCommand } from './command'

/** Gives an annotation another tag or another remark. */
export function changeAnnotation(
  id: string,
  change: Partial<Pick<Annotation, 'kind' | 'tag' | 'remark'>>,
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
