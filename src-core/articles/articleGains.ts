import type { Block } from '../model/block'
import type { OpenArticle, SearchPage } from './hypothesis'
import { mostSeamOdds } from './seamOdds'
import { weights as w } from './weights'

/** How much of the article's headline its text says, block `b` included. */
export function containedWith(page: SearchPage, article: OpenArticle, b: number): number {
  let contained = article.contained
  for (const head of article.headlines) contained = Math.max(contained, page.terms.contained(head, b))
  return contained
}

/** What a headline's likeness to its article's text is worth; see `containedIn`. */
export function likenessGain(contained: number): number {
  return (contained - w.headlineNeutral) * w.headlineContained + (contained > 0.92 ? w.headlineVerbatim : 0)
}

/** How much of a head block the article's text says, too. */
export function containedIn(page: SearchPage, article: OpenArticle, b: number): number {
  let best = 0
  for (const body of article.body) {
    best = Math.max(best, page.terms.contained(b, body))
  }
  return best
}

/** What is gained if block `b` goes on in mid-paragraph from the article's last: both ends must look open. */
export function joinGain(page: SearchPage, article: OpenArticle, b: number): number {
  const before = page.blocks[article.body.at(-1) ?? -1]
  const block = page.blocks[b]
  if (before?.kind !== 'body' || block?.kind !== 'body') return 0
  const ends = openEnds(before, block)
  // Words are looked up only where they could decide.
  return ends + mostSeamOdds() > 0 ? ends + page.seam(article.body.at(-1) ?? b, b) : ends
}

const openEnds = (before: Block, block: Block) => w.join - before.ends - block.begins

/** No less than what `joinGain` gains, told without looking at words; no less than nothing. */
export function mostJoinGain(page: SearchPage, article: OpenArticle, b: number): number {
  const before = page.blocks[article.body.at(-1) ?? -1]
  const block = page.blocks[b]
  return before && block ? Math.max(0, openEnds(before, block) + Math.max(0, mostSeamOdds())) : 0
}

/** How well block `b` goes on from what the article has, leaving aside whether in mid-paragraph. */
export function continuesGain(page: SearchPage, article: OpenArticle, b: number): number {
  const before = page.blocks[article.body.at(-1) ?? -1]
  const block = page.blocks[b]
  if (!before || !block) return 0
  let gain = 0
  if (page.datelines[b]) gain += w.datelineInside
  if (page.setApart[b]) gain += w.setApartInside
  if (Math.abs(before.measure - block.measure) > 0.6) {
    gain += w.otherMeasure + (goesBack(page, article, before, block) ? w.measureBack : 0)
  }
  if (article.headlineBelow) gain += w.bodyAfterHeadlineBelow
  if (article.signed) gain += w.bodyAfterByline
  if (before.kind === 'head') gain += repeatedGain(page, article.body.at(-1) ?? b, b)
  return gain + cohesionGain(page, article, b)
}

/** Lines that make a column whose width is sure, where the widths of lines are only guessed. */
const columnFrom = 6
/** Languages set in squares: a line's width is known. */
const square = /^(?:zh|ja)/

/** Whether an article returns to a column width that it had left: rather do two articles take turns. */
function goesBack(page: SearchPage, article: OpenArticle, before: Block, block: Block): boolean {
  const { measure, columnLines } = block
  const sure = square.test(page.language) || Math.min(columnLines, before.columnLines) >= columnFrom
  if (!sure) return false
  for (const b of article.body) {
    const earlier = page.blocks[b]
    if (earlier?.kind === 'body' && Math.abs(earlier.measure - measure) < 0.6) return true
  }
  return false
}

/** What is gained where the paragraph after a subhead says it again, or even begins with it. */
function repeatedGain(page: SearchPage, subhead: number, b: number): number {
  const begins = page.texts[b]?.startsWith(page.texts[subhead] ?? ' ')
  return w.subheadRepeated * page.terms.contained(subhead, b) + (begins ? w.subheadBegins : 0)
}

function cohesionGain(page: SearchPage, article: OpenArticle, b: number): number {
  const sum = w.cohesion * page.terms.cohesion(b, article.body)
  return Math.max(w.cohesionLeast, Math.min(w.cohesionMost, sum))
}

/** Columns that interleave take turns: an article is seldom taken up again after long. */
export function farGain(article: OpenArticle, b: number): number {
  const away = b - (article.body.at(-1) ?? b)
  return w.interleavedFar * Math.max(0, away - 5)
}

/** How well a head block fits inside an article. */
export function subheadGain(page: SearchPage, article: OpenArticle, b: number, contained: number): number {
  const before = page.blocks[article.body.at(-1) ?? -1]
  const block = page.blocks[b]
  if (!before || !block) return 0
  let gain = w.subhead + contained * w.subheadContained
  const sameColumn = Math.abs(before.measure - block.measure) < 0.6 && block.columnLines >= 5
  if (!sameColumn || !block.fitsColumn) gain += w.subheadOwnColumn
  if (before.ends < 0) gain += before.ends
  if (article.signed) gain += w.bodyAfterByline
  return gain - Math.max(0, block.last - block.first - 1)
}

/** A subhead that a column break cut in two: the first half fills its line. */
export function subheadJoinGain(page: SearchPage, article: OpenArticle, b: number): number {
  const last = article.body.at(-1) ?? -1
  const before = page.blocks[last]
  if (before?.kind !== 'head' || last !== b - 1) return 0
  return before.fills && page.blocks[b]?.fitsColumn ? w.subheadJoin : 0
}

/** Most headlines are set wider than a column: one that fits it may be a subhead. */
export function headlineWidthGain(block: Block | undefined): number {
  if (!block?.fitsColumn || block.columnLines < 5) return 0
  return block.first === block.last ? w.headlineFitsColumn : w.headlineFillsColumn
}

/** What an article costs that no more blocks can join. */
export function closingGain(article: OpenArticle): number {
  if (article.body.length === 0) return w.headlineAlone
  return article.headlines.length > 0 ? 0 : w.noHeadline
}
