import { Node } from '@tiptap/core'
import { type Role, roles } from '../../../src-core/model/role'

export const Block = Node.create({
  name: 'block',
  content: 'text*',
  marks: 'raw note correction',
  defining: true,
  selectable: false,
  // Lists and tables keep their line feeds.
  whitespace: 'pre',

  addAttributes: () => ({
    id: {
      default: null,
      parseHTML: (element) => element.getAttribute('data-id'),
      rendered: false,
    },
    role: {
      default: 'body',
      parseHTML: (element) => roleFrom(element.getAttribute('data-role')),
      rendered: false,
    },
    confirmed: { default: false, rendered: false },
  }),

  parseHTML: () => [{ tag: 'p', preserveWhitespace: 'full' }],
  // Attributes that are rendered one by one are put together for each view too, which does without them.
  renderHTML: ({ node: { attrs } }) => ['p', { 'data-id': attrs.id, 'data-role': attrs.role }, 0],
})

function roleFrom(value: string | null): Role {
  return roles.find((role) => role === value) ?? 'body'
}
