import type { Block } from '../model/block'
import { isDateline } from '../words/marks'
import { endsSentence } from '../words/sentence'
import { noTerms, type Terms } from './Marks'
import { type Shingles, shinglesOf } from './shingles'

/** A block that repeats part of another: a pull quote, an opening set apart, a caption taken from the text. */
export interface Twin {
  display: number
  source: number
  /** Share of the display's text that the source has, too. */
  share: number
}

const leastShare = 0.55
/** Longer texts are no pull quotes. */
const longest = 200
/** A shingle that stands in more blocks than this says nothing. */
const common = 12

/**
 * Finds blocks that stand in a column of their own and repeat the text of a body block, whole or abridged,
 * however far away.
 *
 * @param texts of the blocks
 */
export function findTwins(
  blocks: readonly Block[],
  texts: readonly string[],
  shingles = shinglesOf(texts),
): Twin[] {
  const holders = holdersOf(blocks, shingles)
  const twins: Twin[] = []
  blocks.forEach((block, b) => {
    const own = shingles.of[b]
    if (!own || own.length < 3 || own.length > longest || block.kind !== 'body') return
    const twin = closest(b, own, texts[b] ?? '', blocks, shingles, holders)
    if (twin && !isDateline(texts[b] ?? '')) twins.push(twin)
  })
  return twins.filter((twin) => {
    const back = twins.find((other) => other.display === twin.source && other.source === twin.display)
    return !back || isDisplay(twin, back, blocks)
  })
}

/** By shingle, the first body blocks that have it; none where only one does. */
function holdersOf(blocks: readonly Block[], shingles: Shingles): (readonly number[] | undefined)[] {
  const bodies = shingles.of.map((own, b) => (blocks[b]?.kind === 'body' ? own : noTerms))
  const times = new Uint8Array(shingles.count)
  for (const own of bodies) {
    for (const shingle of own) if ((times[shingle] ?? 0) < 2) times[shingle] = (times[shingle] ?? 0) + 1
  }
  const holders: (number[] | undefined)[] = new Array(shingles.count)
  bodies.forEach((own, b) => {
    for (const shingle of own) {
      if ((times[shingle] ?? 0) < 2) continue
      const list = holders[shingle]
      if (!list) holders[shingle] = [b]
      else if (list.length < common) list.push(b)
    }
  })
  return holders
}

/** A share, and a number of lines, by which a block is no subhead that its paragraph begins with. */
const verbatim = 0.85
const quoteLines = 3

/** Nothing else stands in its column, it is narrower than its source, or it is too long, or too whole, for a subhead. */
function standsApart(block: Block, source: Block | undefined, share: number, text: string): boolean {
  const lines = block.last - block.first + 1
  if (block.columnLines <= lines + 1) return true
  if (share >= verbatim && (lines >= quoteLines || (lines > 1 && isWhole(text)))) return true
  return source !== undefined && block.measure < source.measure - 1
}

/** A sentence; two lines of Han may be a paragraph that another one says again. */
const isWhole = (text: string) => endsSentence(text) && !/\p{Script=Han}/u.test(text)

/** Of two blocks that repeat each other, whether the first twin has the display right. */
function isDisplay(twin: Twin, back: Twin, blocks: readonly Block[]): boolean {
  const [own, other] = [blocks[twin.display], blocks[back.display]]
  const narrower = (other?.measure ?? 0) - (own?.measure ?? 0)
  if (narrower !== 0) return narrower > 0
  const lonelier = (other?.columnLines ?? 0) - (own?.columnLines ?? 0)
  return lonelier === 0 ? twin.display > back.display : lonelier > 0
}

function closest(
  b: number,
  own: Terms,
  text: string,
  blocks: readonly Block[],
  shingles: Shingles,
  holders: readonly (readonly number[] | undefined)[],
): Twin | undefined {
  const shared = new Map<number, number>()
  for (const shingle of own) {
    const having = holders[shingle]
    if (!having) continue
    for (const other of having) if (other !== b) shared.set(other, (shared.get(other) ?? 0) + 1)
  }
  let best: Twin | undefined
  for (const [other, count] of shared) {
    // A sentence may run over into the block's continuation.
    const next = (blocks[other]?.ends ?? 0) > 0 ? 0 : (shared.get(other + 1) ?? 0)
    // … but it begins where most of it stands.
    if (next > count) continue
    const share = (count + next) / own.length
    if (share < leastShare || (best && best.share >= share)) continue
    if ((shingles.of[other]?.length ?? 0) < own.length * 0.7) continue
    const block = blocks[b]
    if (!block || !standsApart(block, blocks[other], share, text)) continue
    best = { display: b, source: other, share: Math.min(1, share) }
  }
  return best
}
