import type { Role } from '../../../src-core/model/role'
import type { PageCommand } from './command'
import { selectedBlocks } from './selectedBlocks'

/** Gives the selected blocks a role. */
export function setRole(role: Role): PageCommand {
  return (state, dispatch) => {
    const blocks = selectedBlocks(state)
    if (!blocks) return false
    const transaction = state.tr
    state.doc.nodesBetween(blocks.from, blocks.to, (node, pos) => {
      if (node.type.name !== 'block') return true
      if (node.attrs.role !== role) transaction.setNodeAttribute(pos, 'role', role)
      return false
    })
    if (!transaction.docChanged) return false
    dispatch?.(transaction)
    return true
  }
}
