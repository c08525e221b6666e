import { Mark } from '@tiptap/core'
import type { Mark as RawMark } from '@tiptap/pm/model'

/** The raw line, from 1, that a run of text came from. Typed text inherits it. */
export const Raw = Mark.create({
  name: 'raw',
  priority: 200,
  inclusive: true,

  addAttributes: () => ({
    line: {
      default: 0,
      parseHTML: (element) => Number(element.getAttribute('data-line')),
      rendered: false,
    },
  }),

  parseHTML: () => [{ tag: 'span[data-line]' }],
  renderHTML: ({ mark }) => ['span', { 'data-line': mark.attrs.line }, 0],
  addMarkView: () => rawView,
})

/** As `renderHTML`. A page has thousands: made by hand, they take a third of the time. */
function rawView({ mark }: { mark: RawMark }): { dom: HTMLElement } {
  const dom = document.createElement('span')
  dom.dataset.line = String(mark.attrs.line)
  return { dom }
}
