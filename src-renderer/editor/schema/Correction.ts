import { Mark } from '@tiptap/core'
import { type CorrectionMark, correctionKinds } from '../../../src-core/model/correctionMark'

/** A stretch of which an editor said what kind of correction it is. One stretch is of one kind. */
export const Correction = Mark.create({
  name: 'correction',
  priority: 150,
  inclusive: false,

  addAttributes: () => ({
    kind: {
      default: 'ocr',
      parseHTML: (element) =>
        correctionKinds.find((kind) => kind === element.getAttribute('data-correction')) ?? 'ocr',
      renderHTML: ({ kind }) => ({ 'data-correction': kind }),
    },
    text: attribute('text'),
    by: attribute('by'),
    at: attribute('at'),
  }),

  parseHTML: () => [{ tag: 'span[data-correction]' }],
  renderHTML({ mark, HTMLAttributes }) {
    const { text, by, at } = mark.attrs as CorrectionMark
    const said = [text, by, at.slice(0, 10)].filter(Boolean).join(' · ')
    return ['span', { ...HTMLAttributes, title: said }, 0]
  },
})

function attribute(name: string) {
  return {
    default: '',
    parseHTML: (element: HTMLElement) => element.getAttribute(`data-${name}`) ?? '',
    renderHTML: (attributes: Record<string, string>) => ({ [`data-${name}`]: attributes[name] }),
  }
}
