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
      renderHTML: ({ id }) => ({ 'data-id': id }),
    },
    role: {
      default: 'body',
      parseHTML: (element) => roleFrom(element.getAttribute('data-role')),
      renderHTML: ({ role }) => ({ 'data-role': role }),
    },
    confirmed: { default: false, rendered: false },
  }),

  parseHTML: () => [{ tag: 'p', preserveWhitespace: 'full' }],
  renderHTML: ({ HTMLAttributes }) => ['p', HTMLAttributes, 0],
})

function roleFrom(value: string | null): Role {
  return roles.find((role) => role === value) ?? 'body'
}
