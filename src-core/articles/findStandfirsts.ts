import type { Block } from '../model/block'
import type { Line } from '../model/line'
import { isDateline } from '../words/marks'
import type { Twin } from './findTwins'
import type { Shingles } from './shingles'

/** How much wider than the text below a standfirst's lines are. */
const wider = 1.15
/** Lines of a standfirst, blocks below in which its words are looked for, and the share that they say of them. */
const leastLines = 3
const reach = 25
const leastShare = 0.3

/**
 * Standfirsts: the gist of an article set wider between its headline and its text, a paragraph of its own. Unlike a
 * pull quote it stands in no single block; but much of it is said again, word for word, all over the text below. A
 * mere opening set wider is said once.
 *
 * @param texts of the blocks
 * @param quoted blocks that repeat another: neither they nor what they repeat is a standfirst
 */
export function findStandfirsts(
  blocks: readonly Block[],
  lines: readonly Line[],
  texts: readonly string[],
  quoted: readonly Twin[],
  shingles: Shingles,
): Twin[] {
  const found: Twin[] = []
  const taken = new Set(quoted.flatMap(({ display, source }) => [display, source]))
  blocks.forEach((block, b) => {
    const below = blocks[b + 1]
    if (!below || blocks[b - 1]?.kind !== 'head' || !isSetApart(block, below, lines)) return
    if (taken.has(b) || taken.has(b + 1) || isDateline(texts[b] ?? '')) return
    const share = shareBelow(shingles, b)
    if (share >= leastShare) found.push({ display: b, source: b + 1, share })
  })
  return found
}

/** A closed paragraph of wider lines above one that begins. */
function isSetApart(block: Block, below: Block, lines: readonly Line[]): boolean {
  if (block.kind !== 'body' || below.kind !== 'body') return false
  if (block.last - block.first + 1 < leastLines || block.ends <= 0 || below.begins <= 0) return false
  const lengths = (from: number, to: number) => lines.slice(from, to).map((line) => line.clean.length)
  const widest = Math.max(...lengths(below.first, below.last + 1))
  return lengths(block.first, block.last).every((length) => length >= widest * wider)
}

/** Which share of a block's runs of characters or words stands in the blocks below it. */
function shareBelow({ of }: Shingles, b: number): number {
  const own = new Set(of[b])
  const said = new Set<number>()
  for (const below of of.slice(b + 1, b + 1 + reach)) {
    for (const shingle of below) if (own.has(shingle)) said.add(shingle)
  }
  return own.size > 0 ? said.size / own.size : 0
}
