import { Mark } from '@tiptap/core'
import { noteView } from './noteView'

/** Text that an annotation covers. The record behind `id` is in the page's attribute `annotations`. */
export const Note = Mark.create({
  name: 'note',
  priority: 100,
  inclusive: false,
  // Annotations overlap.
  excludes: '',

  addAttributes: () => ({
    id: {
      default: '',
      parseHTML: (element) => element.getAttribute('data-note') ?? '',
      rendered: false,
    },
  }),

  parseHTML: () => [{ tag: 'span[data-note]' }],
  renderHTML: ({ mark }) => ['span', { 'data-note': mark.attrs.id }, 0],
  addMarkView: () => noteView,
})
