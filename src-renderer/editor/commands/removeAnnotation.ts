import type { Mark } from '@tiptap/pm/model'
import { AnnotationStep } from '../annotations/AnnotationStep'
import { annotationsOf } from '../annotations/annotationsOf'
import type { PageCommand } from './command'

/**
 * Takes an annotation from its text, with its record. Notes of the same text that were added after it are taken
 * off before it and put back after it: undo puts a mark behind its equals, so that removing it alone would come
 * back in another order.
 */
export function removeAnnotation(id: string): PageCommand {
  return (state, dispatch) => {
    if (!annotationsOf(state.doc)[id]) return false
    const transaction = state.tr
    state.doc.descendants((node, pos) => {
      const notes = node.isText ? node.marks.filter((mark) => mark.type.name === 'note') : []
      const place = notes.findIndex((mark) => mark.attrs.id === id)
      if (place < 0) return
      const end = pos + node.nodeSize
      const above: Mark[] = notes.slice(place + 1)
      for (const mark of [...above].reverse()) transaction.removeMark(pos, end, mark)
      transaction.removeMark(pos, end, notes[place])
      for (const mark of above) transaction.addMark(pos, end, mark)
    })
    dispatch?.(transaction.step(AnnotationStep.to(state.doc, id, null)))
    return true
  }
}
