import { Marks, noTerms, type Terms } from './Marks'

/** How well a block's words agree with some earlier blocks of one article. */
export type Cohesion = (block: number, earlier: readonly number[]) => number

/** How likely a word of a block is one that its article repeats. */
const repeats = 0.05
/** No single word says more than that it is so many times as frequent in the article as on the page. */
const mostTimes = 40

/** On a page of few blocks a word is rarer in print at large than the page makes it look. */
const fewBlocks = 30

/** More blocks than an article remembers. */
const mostEarlier = 16

/**
 * Log-odds, up to a scale, that a block is drawn from the words of an article rather than of the whole page: a
 * word that stands in few blocks, and in those of this article, tells much; one that the page has but not this
 * article tells a little against it; one that stands nowhere else tells nothing.
 *
 * @param termsOf the different terms of each block, by id
 * @param blocksWith in how many blocks each term stands
 */
export function cohesion(termsOf: readonly Terms[], blocksWith: readonly number[]): Cohesion {
  const recurring = termsOf.map((terms) => recurringOf(terms, blocksWith))
  const count = new Uint8Array(blocksWith.length)
  /** By how many blocks of the page have a term, then by how many of the article's do, and how many it has. */
  const gains: (Float64Array | undefined)[] = []
  const missing = Math.log(1 - repeats)
  const marks = new Marks(recurring, blocksWith.length)
  const found: number[] = []

  /** Of a term that stands in `times` of `among` blocks, and in `all` on the page; few of these differ. */
  function gainOf(times: number, among: number, all: number): number {
    let row = gains[all]
    if (!row) {
      row = new Float64Array(mostEarlier * mostEarlier)
      gains[all] = row
    }
    const key = among * mostEarlier + times
    const known = row[key]
    if (known) return known
    const expected = all / (termsOf.length + fewBlocks)
    const ratio = times / (among + 0.5) / expected
    const gain = Math.log(1 - repeats + repeats * Math.min(mostTimes, ratio))
    row[key] = gain
    return gain
  }

  /** What the block that is asked about shares with each other block: many articles hold the same blocks. */
  const sharedIds = new Array<readonly number[]>(termsOf.length).fill([])
  /** By block: the one for which what it shares was found last. */
  const sharedBy = new Int32Array(termsOf.length).fill(-1)

  function sharedWith(block: number, other: number): readonly number[] {
    if (sharedBy[other] !== block) {
      const found: number[] = []
      const own = recurring[other] ?? noTerms
      for (let i = 0; i < own.length; i++) {
        const id = own[i] ?? 0
        if (marks.has(id)) found.push(id)
      }
      sharedIds[other] = found
      sharedBy[other] = block
    }
    return sharedIds[other] as readonly number[]
  }

  // By index: it is asked so often that iterators took a hundredth of a reading.
  return (block, earlier) => {
    marks.mark(block)
    let shared = 0
    for (let e = 0; e < earlier.length; e++) {
      const ids = sharedWith(block, earlier[e] ?? 0)
      for (let i = 0; i < ids.length; i++) {
        const id = ids[i] ?? 0
        const times = count[id] ?? 0
        if (times === 0) found[shared++] = id
        count[id] = times + 1
      }
    }
    let sum = ((recurring[block]?.length ?? 0) - shared) * missing
    for (let i = 0; i < shared; i++) {
      const id = found[i] ?? 0
      sum += gainOf(count[id] ?? 0, earlier.length, blocksWith[id] ?? 0)
      count[id] = 0
    }
    return sum
  }
}

function recurringOf(terms: Terms, blocksWith: readonly number[]): Terms {
  const found = new Uint32Array(terms.length)
  let count = 0
  for (const id of terms) if ((blocksWith[id] ?? 0) > 1) found[count++] = id
  return found.subarray(0, count)
}
