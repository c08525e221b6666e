import type { Node } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'

/** The blocks that the selection touches, cut to those in the container (article or rest) of its start. */
export interface SelectedBlocks {
  container: Node
  /** Before the container. */
  containerPos: number
  /** Of the container in the page. */
  containerIndex: number
  /** Of the first and last block in the container. */
  first: number
  last: number
  /** Before the first block and after the last one. */
  from: number
  to: number
}

export function selectedBlocks({ doc, selection }: EditorState): SelectedBlocks | null {
  const { $from, $to } = selection
  if ($from.depth < 2) return null
  const container = $from.node(1)
  const first = $from.index(1)
  const last = $to.depth >= 2 && $to.index(0) === $from.index(0) ? $to.index(1) : container.childCount - 1
  const from = $from.before(2)
  let to = from
  for (let index = first; index <= last; index++) to += container.child(index).nodeSize
  return {
    container,
    containerPos: $from.before(1),
    containerIndex: doc.resolve($from.before(1)).index(0),
    first,
    last,
    from,
    to,
  }
}

/** The selected blocks are all that their article has. */
export function isWholeArticle({ container, first, last }: SelectedBlocks): boolean {
  return container.type.name === 'article' && first === 0 && last === container.childCount - 1
}
