import { Node } from '@tiptap/core'
import { type ArticleStatus, articleStatuses } from '../../../src-core/model/document'

export const Article = Node.create({
  name: 'article',
  content: 'block+',
  isolating: true,
  defining: true,
  selectable: false,

  addAttributes: () => ({
    id: {
      default: null,
      parseHTML: (element) => element.getAttribute('data-id'),
      renderHTML: ({ id }) => ({ 'data-id': id }),
    },
    status: {
      default: 'new',
      parseHTML: (element) => statusFrom(element.getAttribute('data-status')),
      renderHTML: ({ status }) => ({ 'data-status': status }),
    },
    acts: {
      default: {},
      rendered: false,
    },
    tags: {
      default: [],
      parseHTML: (element) => tagsFrom(element.getAttribute('data-tags')),
      renderHTML: ({ tags }) => ({ 'data-tags': JSON.stringify(tags) }),
    },
    metadata: { default: null, rendered: false },
    // A copy is another article: it goes on nowhere, and nobody has looked at it.
    continues: { default: null, rendered: false },
    confirmed: { default: false, rendered: false },
  }),

  parseHTML: () => [{ tag: 'article[data-id]' }],
  renderHTML: ({ HTMLAttributes }) => ['article', HTMLAttributes, 0],
})

function statusFrom(value: string | null): ArticleStatus {
  return articleStatuses.find((status) => status === value) ?? 'new'
}

function tagsFrom(value: string | null): string[] {
  try {
    const tags: unknown = JSON.parse(value ?? '[]')
    return Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : []
  } catch {
    return []
  }
}
