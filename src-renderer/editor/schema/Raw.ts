import { Mark } from '@tiptap/core'

/** The raw line, from 1, that a run of text came from. Typed text inherits it. */
export const Raw = Mark.create({
  name: 'raw',
  priority: 200,
  inclusive: true,

  addAttributes: () => ({
    line: {
      default: 0,
      parseHTML: (element) => Number(element.getAttribute('data-line')),
      renderHTML: ({ line }) => ({ 'data-line': line }),
    },
  }),

  parseHTML: () => [{ tag: 'span[data-line]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', HTMLAttributes, 0],
})
