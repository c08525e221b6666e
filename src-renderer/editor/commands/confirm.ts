import type { Node } from '@tiptap/pm/model'
import type { PageCommand } from './command'

/** Says that the reading was right about an article or a block, so that its doubt does not come back. */
export function confirm(id: string): PageCommand {
  return (state, dispatch) => {
    let found: { node: Node; pos: number } | null = null
    state.doc.descendants((node, pos) => {
      if (node.attrs.id === id) found = { node, pos }
      return !node.isTextblock
    })
    if (!found) return false
    const { node, pos } = found as { node: Node; pos: number }
    if (node.attrs.confirmed) return false
    dispatch?.(state.tr.setNodeAttribute(pos, 'confirmed', true))
    return true
  }
}
