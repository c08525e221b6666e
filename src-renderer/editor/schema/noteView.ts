import type { Mark } from '@tiptap/pm/model'
import type { EditorView, MarkView } from '@tiptap/pm/view'
import { annotationsOf } from '../annotations/annotationsOf'
import { colourOfAnnotation, conceptColoursKey } from '../annotations/conceptColours'

/** Shows a note with its record's kind and tag, which the mark itself does not carry. */
export function noteView({ mark, view }: { mark: Mark; view: EditorView }): MarkView {
  const dom = document.createElement('span')
  dom.dataset.note = String(mark.attrs.id)
  // At the page's opening all are dressed together, when the colours are there.
  if (conceptColoursKey.getState(view.state)) dressNote(dom, view)
  return {
    dom,
    // Dressing changes attributes only, which ProseMirror must not read as an edit.
    ignoreMutation: (mutation) => mutation.type === 'attributes',
  }
}

/** Puts the record's tag on the element; called again when a record changes. */
export function dressNote(dom: HTMLElement, view: EditorView): void {
  const record = annotationsOf(view.state.doc)[dom.dataset.note ?? '']
  if (!record) return
  dom.dataset.kind = record.kind
  dom.dataset.tag = record.tag
  dom.dataset.colour = colourOfAnnotation(view.state, record)
  dom.toggleAttribute('data-resolved', Boolean(record.resolved))
}
