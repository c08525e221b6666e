import { Node } from '@tiptap/core'

/** What belongs to no article. The page's last child, always there. */
export const Rest = Node.create({
  name: 'rest',
  content: 'block*',
  isolating: true,
  defining: true,
  selectable: false,
  parseHTML: () => [{ tag: 'aside[data-rest]' }],
  renderHTML: () => ['aside', { 'data-rest': '' }, 0],
})
