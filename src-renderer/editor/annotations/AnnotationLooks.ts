import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { firstConcepts } from '../../../src-core/vocabulary/firstConcepts'
import { dressNote } from '../schema/noteView'
import { annotationsOf } from './annotationsOf'
import { type ConceptColours, conceptColoursKey } from './conceptColours'

/** Dresses the notes on screen anew when their records or the colours of concepts change. */
export const AnnotationLooks = Extension.create({
  name: 'annotationLooks',
  addProseMirrorPlugins: () => [
    new Plugin<ConceptColours>({
      key: conceptColoursKey,
      state: {
        init: () => new Map(firstConcepts.map(({ id, colour }) => [id, colour])),
        apply: (transaction, colours) => transaction.getMeta(conceptColoursKey) ?? colours,
      },
      view: (opened) => {
        for (const dom of notesOf(opened)) dressNote(dom, opened)
        return {
          update(view, before) {
            const records = annotationsOf(view.state.doc)
            const recordsBefore = annotationsOf(before.doc)
            const recoloured = conceptColoursKey.getState(view.state) !== conceptColoursKey.getState(before)
            if (records === recordsBefore && !recoloured) return
            for (const dom of notesOf(view)) {
              const id = dom.dataset.note ?? ''
              if (recoloured || records[id] !== recordsBefore[id]) dressNote(dom, view)
            }
          },
        }
      },
    }),
  ],
})

const notesOf = ({ dom }: EditorView) => dom.querySelectorAll<HTMLElement>('[data-note]')
