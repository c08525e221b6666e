import type { Node } from '@tiptap/pm/model'

/** The same function, asked once per node: nodes never change, an edited one is another object. */
export function perNode<T>(compute: (node: Node) => T): (node: Node) => T {
  const known = new WeakMap<Node, { value: T }>()
  return (node) => {
    const found = known.get(node) ?? { value: compute(node) }
    known.set(node, found)
    return found.value
  }
}
