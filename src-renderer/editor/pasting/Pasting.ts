import { Extension } from '@tiptap/core'
import { Slice } from '@tiptap/pm/model'
import { Plugin, TextSelection } from '@tiptap/pm/state'
import type { Annotation } from '../../../src-core/model/annotation'
import { AnnotationStep } from '../annotations/AnnotationStep'
import { annotationsOf } from '../annotations/annotationsOf'
import { copyNotes } from './copyNotes'
import { foreignText } from './foreignText'
import { withoutMarks } from './withoutMarks'

/**
 * What is pasted from this page keeps its raw lines. Its notes are copies with ids of their own, but the first
 * paste of what was cut is a move and keeps them. Everything from elsewhere comes in as plain text: it has no
 * raw line here, and its looks are not wanted.
 */
export const Pasting = Extension.create({
  name: 'pasting',
  addProseMirrorPlugins: () => [pastingPlugin()],
})

function pastingPlugin(): Plugin {
  /** What this editor put on the clipboard last; `cut` until it was pasted once. */
  let copied: { text: string; cut: boolean } | null = null
  /** Records of the notes that a paste copied, until the paste has arrived in the document. */
  let records: Annotation[] = []
  /** What is dragged within the page is put in a second time: the key for that is held. */
  let dragsCopy = false

  return new Plugin({
    props: {
      handleDOMEvents: {
        copy: (view) => {
          copied = { text: sliceText(view.state.selection.content()), cut: false }
          return false
        },
        cut: (view) => {
          copied = { text: sliceText(view.state.selection.content()), cut: true }
          return false
        },
        drop: (view, event) => {
          dragsCopy = mac ? event.altKey : event.ctrlKey
          const text = view.dragging ? null : textFrom(event.dataTransfer)
          if (text === null) return false
          // As with what is pasted.
          event.preventDefault()
          const place = view.posAtCoords({ left: event.clientX, top: event.clientY })
          if (!place || !view.editable) return true
          const { doc } = view.state
          view.dispatch(view.state.tr.setSelection(TextSelection.near(doc.resolve(place.pos))))
          return view.pasteText(text)
        },
        paste: (view, event) => {
          const text = textFrom(event.clipboardData)
          if (text === null) return false
          // Foreign HTML never reaches the editor: its style attributes would offend the page's content policy.
          event.preventDefault()
          return view.pasteText(text, event)
        },
      },
      // Anyone can write HTML that looks like a page's; its handlers would never run, and the policy would report them.
      transformPastedHTML: (html) =>
        html.replace(/<[^<>]*>/g, (tag) =>
          tag.replace(/\s(?:style|on\w+)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/gi, ''),
        ),
      transformPasted(slice, view, plain) {
        if (plain) return slice
        const dragged = view.dragging?.slice === slice
        if (dragged && !dragsCopy) return slice
        const text = sliceText(slice)
        if (!dragged && text !== copied?.text)
          return new Slice(withoutMarks(slice.content), slice.openStart, slice.openEnd)
        if (!dragged && copied?.cut) {
          copied.cut = false
          return slice
        }
        const copy = copyNotes(slice.content, annotationsOf(view.state.doc))
        records = copy.records
        return new Slice(copy.content, slice.openStart, slice.openEnd)
      },
    },
    appendTransaction(transactions, _before, state) {
      if (records.length === 0 || !transactions.some((each) => each.docChanged)) return null
      const transaction = state.tr
      for (const record of records) transaction.step(AnnotationStep.to(transaction.doc, record.id, record))
      records = []
      return transaction
    },
  })
}

/** What came from elsewhere as clean text; null for what an editor of pages put there, and where there is no text. */
function textFrom(data: DataTransfer | null): string | null {
  const html = data?.getData('text/html') ?? ''
  const plain = data?.getData('text/plain') ?? ''
  return html.includes('data-pm-slice') ? null : foreignText(html, plain) || null
}

const mac = /Mac|iPhone|iPad/.test(globalThis.navigator?.platform ?? '')

function sliceText(slice: Slice): string {
  return slice.content.textBetween(0, slice.content.size, '\n')
}
