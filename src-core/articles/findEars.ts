import type { Block } from '../model/block'
import type { BlockTerms } from './blockTerms'

/** Shares of its words that the text says: of an ear next to none, of the headline below it some. */
const foreign = 0.1
const own = 0.2
/** … or this share of what it says of the headline's: an ear may share a common word with the page. */
const relative = 0.25
/** Lines of an ear. */
const mostLines = 3

/**
 * Ears: the short lines beside a front page's name, adverts or the weather, that an extractor puts above the first
 * headline. Nothing on the page says their words, and another head block, parted from them, stands before the first
 * text that does say its own.
 */
export function findEars(blocks: readonly Block[], terms: BlockTerms): Set<number> {
  const first = blocks.findIndex(({ kind }) => kind === 'body')
  const heads = blocks.flatMap(({ kind }, b) => (kind === 'head' && b < first ? [b] : []))
  const said = heads.map((head) =>
    blocks.reduce(
      (most, { kind }, b) => (kind === 'body' ? Math.max(most, terms.contained(head, b)) : most),
      0,
    ),
  )
  const ears = new Set<number>()
  heads.forEach((head, i) => {
    const block = blocks[head]
    const next = Math.max(0, ...said.slice(i + 1))
    const short = block !== undefined && block.last - block.first < mostLines
    if (short && next >= own && (said[i] ?? 0) < Math.max(foreign, next * relative)) ears.add(head)
  })
  return ears
}
