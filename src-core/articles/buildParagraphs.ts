import type { DraftPart } from '../model/draft'
import type { Line } from '../model/line'
import type { Decision, SearchPage } from './hypothesis'
import { odds, percent, reason } from './reason'

/** Shares of words below this tell nothing. */
const tellingShare = 0.1

/** The paragraphs and subheads of an article, blocks that a break cut apart put together again. */
export function buildParagraphs(
  page: SearchPage,
  lines: readonly Line[],
  decisions: readonly Decision[],
): DraftPart[] {
  const paragraphs: DraftPart[] = []
  let before = -1
  for (const decision of decisions) {
    if (decision.use !== 'body' && decision.use !== 'subhead') continue
    const last = paragraphs.at(-1)
    if (decision.joins && last) join(page, lines, last, before, decision.block)
    else
      paragraphs.push(
        decision.use === 'subhead' ? subhead(page, decision) : paragraph(page, decision, before),
      )
    before = decision.block
  }
  for (const part of paragraphs) finish(page, lines, part)
  return paragraphs
}

export function linesOf(page: SearchPage, b: number): number[] {
  const block = page.blocks[b]
  return block ? Array.from({ length: block.last - block.first + 1 }, (_, i) => block.first + i) : []
}

function paragraph(page: SearchPage, { block: b }: Decision, before: number): DraftPart {
  const begins = page.blocks[b]?.begins ?? 0
  const score = weakest(begins, page.blocks[b]?.holds ?? 0)
  const part: DraftPart = { role: 'body', lines: linesOf(page, b), score, reasons: [] }
  if (page.blocks[b]?.kind === 'kept') {
    part.kept = true
    part.reasons.push(reason('rows', 0.7))
    return part
  }
  if (page.datelines[b]) part.reasons.push(reason('dateline-opens', 0.95))
  else if (begins > 0) part.reasons.push(reason('first-line-short', odds(begins)))
  if (before < 0) return part
  const shared = page.terms.contained(b, before)
  if (shared > tellingShare)
    part.reasons.push(reason('shares-words', odds(shared * 10), { percent: percent(shared) }))
  if (Math.abs((page.blocks[before]?.measure ?? 0) - (page.blocks[b]?.measure ?? 0)) > 0.6) {
    part.reasons.push(reason('column-changes', 0.5))
  }
  return part
}

function subhead(page: SearchPage, decision: Decision): DraftPart {
  const fits = page.blocks[decision.block]?.fitsColumn ?? false
  return {
    role: 'subhead',
    lines: linesOf(page, decision.block),
    score: decision.gain + (fits ? 1 : -1),
    reasons: [reason('no-stop', 0.7), ...(fits ? [reason('fits-column', 0.7)] : [])],
  }
}

function join(page: SearchPage, lines: readonly Line[], part: DraftPart, before: number, b: number): void {
  const sure = -(page.blocks[before]?.ends ?? 0) - (page.blocks[b]?.begins ?? 0)
  const at = lines[page.blocks[before]?.last ?? 0]?.number ?? 0
  part.lines.push(...linesOf(page, b))
  part.score = weakest(part.score, weakest(sure, page.blocks[b]?.holds ?? 0))
  part.reasons.push(reason('goes-on', odds(sure), { line: at }))
}

function finish(page: SearchPage, lines: readonly Line[], part: DraftPart): void {
  if (part.role !== 'body' || part.kept) return
  const last = part.lines.at(-1) ?? -1
  const ends = page.endsOf.get(last) ?? 0
  part.score = weakest(part.score, ends)
  if (/[。！？.!?”"]$/u.test(lines[last]?.clean ?? '')) part.reasons.push(reason('ends-in-stop', odds(ends)))
  else if (ends > 0) part.reasons.push(reason('ends-early', odds(ends)))
}

/** The log-odds that two things are so, each of which may fail by itself: a little below the weaker. */
function weakest(a: number, b: number): number {
  return -Math.log(Math.exp(-a) + Math.exp(-b))
}
