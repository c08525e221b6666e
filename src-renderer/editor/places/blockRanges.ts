import type { Node } from '@tiptap/pm/model'
import type { BlockRange } from '../../../src-core/alignment/alignment'
import { pageBlocks } from './pageBlocks'

/** What lies between two positions of the page, block by block; a caret gives one empty range. */
export function blockRanges(page: Node, from: number, to: number): BlockRange[] {
  return pageBlocks(page).flatMap(({ block, pos, text }) => {
    const start = pos + 1
    const end = start + block.content.size
    if (from > end || to < start) return []
    return [{ blockId: text.id, from: Math.max(from, start) - start, to: Math.min(to, end) - start }]
  })
}

/** A range in a block as positions of the page; null when the block is gone. */
export function positionsOf(page: Node, range: BlockRange): { from: number; to: number } | null {
  const found = pageBlocks(page).find(({ text }) => text.id === range.blockId)
  if (!found) return null
  const start = found.pos + 1
  const end = start + found.block.content.size
  return { from: Math.min(start + range.from, end), to: Math.min(start + range.to, end) }
}
