import type { Block } from '../model/block'
import type { Line } from '../model/line'

/** A page that has fewer blank lines than this share of its body blocks does not part columns by them. */
const leastBlanks = 0.1

/**
 * Whether a column may begin with each block: after a blank line, in another measure, or after something that
 * is no body text. On a page without blank lines it may everywhere.
 */
export function columnBreaks(blocks: readonly Block[], lines: readonly Line[]): boolean[] {
  const blank = blocks.map((block) => (lines[block.first]?.blankBefore ?? 0) > 0)
  const parted = blank.filter(Boolean).length >= leastBlanks * blocks.length
  return blocks.map((block, b) => {
    const before = blocks[b - 1]
    if (!parted || blank[b] || before?.kind !== 'body') return true
    return Math.abs(before.measure - block.measure) > 0.6
  })
}
