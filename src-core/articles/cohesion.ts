import { Marks, noTerms, type Terms } from './Marks'

/** How well a block's words agree with some earlier blocks of one article. */
export type Cohesion = (block: number, earlier: readonly number[]) => number

/** How likely a word of a block is one that its article repeats. */
const repeats = 0.05
/** No single word says more than that it is so many times as frequent in the article as on the page. */
const mostTimes = 40

/** On a page of few blocks a word is rarer in print at large than the page makes it look. */
const fewBlocks = 30

/**
 * Log-odds, up to a scale, that a block is drawn from the words of an article rather than of the whole page: a
 * word that stands in few blocks, and in those of this article, tells much; one that the page has but not this
 * article tells a little against it; one that stands nowhere else tells nothing.
 *
 * @param termsOf the different terms of each block, by id
 * @param blocksWith in how many blocks each term stands
 */
export function cohesion(termsOf: readonly Terms[], blocksWith: readonly number[]): Cohesion {
  const recurring = termsOf.map((terms) => terms.filter((id) => (blocksWith[id] ?? 0) > 1))
  const count = new Uint8Array(blocksWith.length)
  const expected = Float64Array.from(blocksWith, (blocks) => blocks / (termsOf.length + fewBlocks))
  const missing = Math.log(1 - repeats)
  const marks = new Marks(recurring, blocksWith.length)
  const found: number[] = []

  return (block, earlier) => {
    marks.mark(block)
    let shared = 0
    for (const other of earlier) {
      for (const id of recurring[other] ?? noTerms) {
        if (!marks.has(id)) continue
        if (count[id] === 0) found[shared++] = id
        count[id] = (count[id] ?? 0) + 1
      }
    }
    let sum = ((recurring[block]?.length ?? 0) - shared) * missing
    for (let i = 0; i < shared; i++) {
      const id = found[i] ?? 0
      const times = (count[id] ?? 0) / (earlier.length + 0.5) / (expected[id] ?? 1)
      sum += Math.log(1 - repeats + repeats * Math.min(mostTimes, times))
      count[id] = 0
    }
    return sum
  }
}
