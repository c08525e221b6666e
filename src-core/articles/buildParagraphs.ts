import type { DraftPart } from '../model/draft'
import type { Line } from '../model/line'
import { range } from '../model/range'
import { type BodyPiece, bodyPieces, decided } from './bodyPieces'
import { columnTops } from './columnTops'
import { cutParagraphs } from './cutParagraphs'
import type { Decision, SearchPage } from './hypothesis'
import { odds, percent, reason } from './reason'
import { paragraphWeights as w } from './weights'

/** Shares of words below this tell nothing. */
const tellingShare = 0.1

/** An article's body, cut wherever a paragraph may begin, and the log-odds that one does. */
export interface CutBody {
  decisions: readonly Decision[]
  pieces: readonly BodyPiece[]
  odds: readonly number[]
  /** How many pieces its lead takes if that is one sentence, as long as it pleases; 0 if it is not. */
  lead: number
}

export function cutBody(page: SearchPage, decisions: readonly Decision[]): CutBody {
  const pieces = bodyPieces(page, decisions)
  return { decisions, pieces, odds: oddsOf(page, pieces), lead: 0 }
}

/** The paragraphs and subheads of an article: its pieces, put together where no paragraph begins. */
export function buildParagraphs(
  page: SearchPage,
  lines: readonly Line[],
  { decisions, pieces, odds, lead }: CutBody,
  usual: number,
): DraftPart[] {
  const begins = cutParagraphs(pieces, odds, usual, lead)
  const gains = new Map(decisions.map(({ block, gain }) => [block, gain]))
  const paragraphs: DraftPart[] = []
  pieces.forEach((piece, i) => {
    const last = paragraphs.at(-1)
    const before = pieces[i - 1]
    if (last && before && !begins[i]) join(lines, last, before, piece, odds[i] ?? 0)
    else if (piece.use === 'subhead') paragraphs.push(subhead(page, piece, gains.get(piece.block) ?? 0))
    else paragraphs.push(paragraph(page, piece, before, odds[i] ?? 0))
  })
  finish(page, lines, paragraphs, pieces, odds)
  return paragraphs
}

/** How long the paragraphs of some articles are on average, in characters, before any length has been thought of. */
export function usualLength(bodies: Iterable<CutBody>): number {
  let length = 0
  let count = 0
  for (const { pieces, odds, lead } of bodies) {
    const begins = cutParagraphs(pieces, odds, 0)
    const own = begins[lead] ? lead : 0
    pieces.forEach((piece, i) => {
      if (i < own) return
      length += piece.length
      if (begins[i]) count++
    })
  }
  return count > 0 ? length / count : 0
}

/** By piece: the log-odds that a paragraph begins with it. A blank line at a column's top says nothing. */
function oddsOf({ language }: SearchPage, pieces: readonly BodyPiece[]): number[] {
  const cut = /^(?:zh|ja)/.test(language) ? w.cutHan : w.cut
  const tops = columnTops(pieces)
  return pieces.map(({ begins, apart, parted }, i) => {
    if (Math.abs(begins) >= decided) return begins
    if (!tops || !parted) return cut + begins + apart
    return cut + begins + (tops[i] ? w.columnTop : apart + w.notColumnTop)
  })
}

export function linesOf(page: SearchPage, b: number): number[] {
  const block = page.blocks[b]
  return block ? range(block.first, block.last) : []
}

function paragraph(
  page: SearchPage,
  { block: b, lines }: BodyPiece,
  before: BodyPiece | undefined,
  begins: number,
): DraftPart {
  const first = page.blocks[b]?.first === lines[0]
  const sure = Math.abs(begins) < decided ? begins : (page.blocks[b]?.begins ?? 0)
  const part: DraftPart = { role: 'body', lines: [...lines], score: sure, reasons: [] }
  if (page.blocks[b]?.kind === 'kept') {
    part.kept = true
    part.reasons.push(reason('rows', 0.7))
    return part
  }
  if (first && page.datelines[b]) part.reasons.push(reason('dateline-opens', 0.95))
  else if (first && page.setApart[b]) part.reasons.push(reason('opening-set-apart', 0.9))
  else if (sure > 0) part.reasons.push(reason('first-line-short', odds(sure)))
  if (!before || before.block === b) return part
  const shared = page.terms.contained(b, before.block)
  if (shared > tellingShare)
    part.reasons.push(reason('shares-words', odds(shared * 10), { percent: percent(shared) }))
  if (Math.abs((page.blocks[before.block]?.measure ?? 0) - (page.blocks[b]?.measure ?? 0)) > 0.6) {
    part.reasons.push(reason('column-changes', 0.5))
  }
  return part
}

function subhead(page: SearchPage, { block, lines }: BodyPiece, gain: number): DraftPart {
  const fits = page.blocks[block]?.fitsColumn ?? false
  return {
    role: 'subhead',
    lines: [...lines],
    score: gain + (fits ? 1 : -1),
    reasons: [reason('no-stop', 0.7), ...(fits ? [reason('fits-column', 0.7)] : [])],
  }
}

function join(
  lines: readonly Line[],
  part: DraftPart,
  before: BodyPiece,
  piece: BodyPiece,
  begins: number,
): void {
  part.lines.push(...piece.lines)
  if (Math.abs(begins) < decided) part.score = weakest(part.score, -begins)
  if (before.block === piece.block) return
  const at = lines[before.lines.at(-1) ?? 0]?.number ?? 0
  part.reasons.push(reason('goes-on', odds(-begins), { line: at }))
}

/** What speaks for a paragraph's end is known only once it is there. */
function finish(
  page: SearchPage,
  lines: readonly Line[],
  parts: readonly DraftPart[],
  pieces: readonly BodyPiece[],
  begins: readonly number[],
): void {
  const nextOf = new Map(pieces.map(({ lines }, i) => [lines[0], begins[i] ?? 0]))
  parts.forEach((part, i) => {
    if (part.role !== 'body' || part.kept) return
    const last = part.lines.at(-1) ?? -1
    const next = nextOf.get(parts[i + 1]?.lines[0] ?? -1)
    const ends = next === undefined || Math.abs(next) >= decided ? (page.endsOf.get(last) ?? 0) : next
    part.score = weakest(part.score, ends)
    if (/[。！？.!?”"]$/u.test(lines[last]?.clean ?? ''))
      part.reasons.push(reason('ends-in-stop', odds(ends)))
    else if (ends > 0) part.reasons.push(reason('ends-early', odds(ends)))
  })
}

/** The log-odds that two things are so, each of which may fail by itself: a little below the weaker. */
function weakest(a: number, b: number): number {
  return -Math.log(Math.exp(-a) + Math.exp(-b))
}
