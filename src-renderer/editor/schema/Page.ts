import { Node } from '@tiptap/core'

/**
 * The whole page. Its annotation records are changed by `AnnotationStep` alone, what is known of it by `MetadataStep`, so
 * that they share the undo.
 */
export const Page = Node.create({
  name: 'page',
  topNode: true,
  content: 'article* rest',
  addAttributes: () => ({
    annotations: { default: {}, rendered: false },
    metadata: { default: null, rendered: false },
  }),
})
