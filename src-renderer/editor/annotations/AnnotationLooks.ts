import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { dressNote } from '../schema/noteView'
import { annotationsOf } from './annotationsOf'

/** Dresses the notes on screen anew when their records change. */
export const AnnotationLooks = Extension.create({
  name: 'annotationLooks',
  addProseMirrorPlugins: () => [
    new Plugin({
      view: () => ({
        update(view, before) {
          const records = annotationsOf(view.state.doc)
          const recordsBefore = annotationsOf(before.doc)
          if (records === recordsBefore) return
          for (const dom of view.dom.querySelectorAll<HTMLElement>('[data-note]')) {
            const id = dom.dataset.note ?? ''
            if (records[id] !== recordsBefore[id]) dressNote(dom, view)
          }
        },
      }),
    }),
  ],
})
