import type { Node } from '@tiptap/pm/model'
import type { Role } from '../../../src-core/model/role'
import type { Container } from './containers'
import { firstLineOf } from './lineRuns'

/** Heads stand first, displays next, and text in the order of its raw lines. */
const ranks: Partial<Record<Role, number>> = {
  kicker: 0,
  headline: 1,
  subtitle: 2,
  byline: 3,
  'pull-quote': 4,
  caption: 4,
}

/** Where in a container a block from elsewhere belongs: the position to put it at. */
export function placeFor({ node, pos }: Container, block: Node): number {
  let at = pos + 1
  for (const there of node.children) {
    const byRank = node.type.name === 'rest' ? 0 : rank(there) - rank(block)
    if (byRank > 0 || (byRank === 0 && firstLineOf(there) > firstLineOf(block))) return at
    at += there.nodeSize
  }
  return at
}

function rank(block: Node): number {
  return ranks[block.attrs.role as Role] ?? 5
}
