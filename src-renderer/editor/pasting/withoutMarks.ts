import { Fragment, type Node } from '@tiptap/pm/model'

/** The content without raw lines and notes: those of another page mean nothing on this one. */
export function withoutMarks(fragment: Fragment): Fragment {
  const nodes: Node[] = []
  fragment.forEach((node) => {
    nodes.push(node.isText ? node.mark([]) : node.copy(withoutMarks(node.content)))
  })
  return Fragment.from(nodes)
}
