import type { Block } from '../model/block'
import { range } from '../model/range'
import type { Decision, SearchPage } from './hypothesis'
import { paragraphWeights as w } from './weights'

/** Lines of an article between two places where a paragraph may begin. */
export interface BodyPiece {
  block: number
  use: 'body' | 'subhead'
  /** Indices into the page's lines. */
  lines: number[]
  /** Characters. */
  length: number
  /** Log-odds that a paragraph begins with it, by its lines and by the words at the break. */
  begins: number
  /** What the blank line before it, or its lack, adds to that. */
  apart: number
  /** Whether a blank line, or another text, stands before it: a column may begin with it. */
  parted: boolean
}

/** Surer than any sum of evidence: what is decided elsewhere. */
export const decided = 100

/** An article's body in reading order, cut wherever a paragraph may begin. */
export function bodyPieces(page: SearchPage, decisions: readonly Decision[]): BodyPiece[] {
  const pieces: BodyPiece[] = []
  let before = -1
  for (const { block: b, use, joins } of decisions) {
    const block = page.blocks[b]
    if ((use !== 'body' && use !== 'subhead') || !block) continue
    const cuts = block.cuts.filter(({ odds }) => odds > hopeless)
    const starts = [block.first, ...cuts.map(({ at }) => at)]
    starts.forEach((first, k) => {
      const last = (starts[k + 1] ?? block.last + 1) - 1
      const cut = cuts[k - 1]
      const apart = cut ? cut.apart : apartOf(page.blocks[before], block)
      pieces.push({
        block: b,
        use,
        lines: range(first, last),
        length: lengthOf(page, first, last),
        begins: cut ? cut.odds - cut.apart : beginsAt(page, before, b, use, joins),
        apart,
        parted: k === 0 && apart > 0,
      })
    })
    before = b
  }
  return pieces
}

/** Cuts that are not worth looking at. */
const hopeless = -4

function beginsAt(
  page: SearchPage,
  before: number,
  b: number,
  use: BodyPiece['use'],
  joins: boolean,
): number {
  const from = page.blocks[before]
  const block = page.blocks[b]
  if (!from || !block) return decided
  if (use === 'subhead' || from.kind !== 'body' || block.kind !== 'body') return joins ? -decided : decided
  return from.ends + block.begins - page.seam(before, b)
}

/** A blank line tells by the page's habit; another text between two blocks tells little. */
const apartOf = (from: Block | undefined, block: Block) =>
  from?.last === block.first - 1 ? block.apart : w.farApart

const lengthOf = (page: SearchPage, first: number, last: number) => {
  let length = 0
  for (let i = first; i <= last; i++) length += page.lengths[i] ?? 0
  return length
}
