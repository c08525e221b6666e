import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'

/** An article or the rest, with the position before it and its place on the page. */
export interface Container {
  node: Node
  pos: number
  index: number
}

/** What holds the block before which `pos` stands. */
export function containerOf(page: Node, pos: number): Container {
  const $pos = page.resolve(pos)
  return { node: $pos.parent, pos: $pos.before(1), index: $pos.index(0) }
}

/** The article with this id; the rest for null. Null where the article is gone. */
export function containerById(page: Node, id: string | null): Container | null {
  let found: Container | null = null
  page.forEach((node, pos, index) => {
    if (id === null ? node.type.name === 'rest' : node.attrs.id === id) found = { node, pos, index }
  })
  return found
}

/** Takes blocks out of the page; an article left without blocks goes. Answers with what was taken. */
export function takeBlocks(transaction: Transaction, blocks: readonly number[]): Node[] {
  const page = transaction.doc
  const taken = blocks.flatMap((pos) => page.nodeAt(pos) ?? [])
  const byContainer = new Map<number, number[]>()
  for (const pos of blocks) {
    const container = containerOf(page, pos)
    byContainer.set(container.pos, [...(byContainer.get(container.pos) ?? []), pos])
  }
  // From the back to the front, so that the positions in front stay true.
  for (const [containerPos, own] of [...byContainer].sort((a, b) => b[0] - a[0])) {
    const container = page.nodeAt(containerPos)
    if (container?.type.name === 'article' && own.length === container.childCount) {
      transaction.delete(containerPos, containerPos + container.nodeSize)
      continue
    }
    for (const pos of [...own].sort((a, b) => b - a)) {
      transaction.delete(pos, pos + (page.nodeAt(pos)?.nodeSize ?? 0))
    }
  }
  return taken
}
