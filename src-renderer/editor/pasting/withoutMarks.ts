import { Fragment, type Node } from '@tiptap/pm/model'
import type { ArticleStatus } from '../../../src-core/model/document'

/**
 * The content without raw lines and notes: those of another page mean nothing on this one. Nor does a status: anyone can
 * write one on the clipboard, and nobody has looked at the article here.
 */
export function withoutMarks(fragment: Fragment): Fragment {
  const nodes: Node[] = []
  fragment.forEach((node) => {
    if (node.isText) nodes.push(node.mark([]))
    else nodes.push(node.type.create({ ...node.attrs, ...unseen(node) }, withoutMarks(node.content)))
  })
  return Fragment.from(nodes)
}

function unseen({ type }: Node): { status?: ArticleStatus } {
  return type.name === 'article' ? { status: 'new' } : {}
}
