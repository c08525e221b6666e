import type { Role } from '../../../src-core/model/role'
import type { BlockAction } from './BlockAction'

/** Gives blocks a role. */
export function giveRole(role: Role): BlockAction {
  return (transaction, blocks) => {
    const others = blocks.filter((pos) => transaction.doc.nodeAt(pos)?.attrs.role !== role)
    for (const pos of others) transaction.setNodeAttribute(pos, 'role', role)
    return others.length > 0
  }
}
