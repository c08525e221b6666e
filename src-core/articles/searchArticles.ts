import { closingGain, farGain, headlineWidthGain, likenessGain, mostJoinGain } from './articleGains'
import { Beam, decisionsOf, firstHypothesis, type Hypothesis } from './Beam'
import { GrowingArticle, type Prospect } from './GrowingArticle'
import { type HeadlineSide, headlineSides } from './headlineSide'
import type { Decision, SearchPage } from './hypothesis'
import { weights as w } from './weights'

/** A whole page read one way. */
export interface Interpretation {
  decisions: Decision[]
  total: number
}

/** What every interpretation is asked for one block. */
interface Step {
  page: SearchPage
  side: HeadlineSide
  block: number
  /** The article that the block would open: one for all interpretations. */
  opened: GrowingArticle
  beam: Beam
}

const stackLimit = 3
/** No continuation gains more by what it says; the text below a subhead may begin with it. */
const mostContinuesGain = (page: SearchPage, article: GrowingArticle) =>
  page.blocks[article.body.at(-1) ?? -1]?.kind === 'head' ? 4 + w.subheadBegins : 4

/**
 * Reads a page's blocks into articles, once under each habit of placing headlines: keeps the best few
 * interpretations of everything read so far and tries, for each next block, every article that it could belong to.
 * The habits take each block together, so that what a block would be to an article is found once for both.
 */
export function searchArticles(page: SearchPage): Record<HeadlineSide, Interpretation> {
  const hypotheses: Record<HeadlineSide, readonly Hypothesis[]> = {
    above: [firstHypothesis],
    below: [firstHypothesis],
  }
  for (const block of page.order) {
    const opened = openedBy(page, block)
    const extend = extensionOf(page, block)
    for (const side of headlineSides) {
      const beam = new Beam(block)
      const step: Step = { page, side, block, opened, beam }
      for (const hypothesis of hypotheses[side]) extend(step, hypothesis)
      hypotheses[side] = beam.hypotheses()
    }
  }
  return { above: bestOf(hypotheses.above), below: bestOf(hypotheses.below) }
}

function bestOf(hypotheses: readonly Hypothesis[]): Interpretation {
  let best = firstHypothesis
  let total = Number.NEGATIVE_INFINITY
  for (const h of hypotheses) {
    const closed = h.open.reduce((sum, article) => sum + closingGain(article), h.score)
    if (closed <= total) continue
    total = closed
    best = h
  }
  return { decisions: decisionsOf(best), total }
}

function openedBy(page: SearchPage, block: number): GrowingArticle {
  const kind = page.blocks[block]?.kind
  if (kind === 'head') return new GrowingArticle(block, [], [block])
  return kind === 'byline' ? new GrowingArticle(block) : new GrowingArticle(block, [block])
}

function extensionOf(page: SearchPage, block: number): (step: Step, h: Hypothesis) => void {
  const kind = page.blocks[block]?.kind
  return kind === 'head' ? extendByHead : kind === 'byline' ? extendByByline : extendByBody
}

/** How many headlines wait for their texts, from the article at `rank` on. */
function waiting(h: Hypothesis, rank: number): number {
  let count = 0
  for (let i = rank; i < h.open.length; i++) {
    if (h.open[i]?.body.length === 0) count++
  }
  return count
}

function extendByBody({ page, side, block, opened, beam }: Step, h: Hypothesis): void {
  const opens = (page.datelines[block] ? w.datelineOpens : 0) + (page.setApart[block] ? w.setApartOpens : 0)
  const passed = waiting(h, 0) > 0 ? w.headlineWaits : 0
  for (let rank = 0; rank < h.open.length; rank++) {
    const article = h.open[rank]
    if (!article) continue
    let gain: number
    let joins = false
    let prospect: Prospect
    if (article.body.length === 0) {
      prospect = article.prospectOf(page, block)
      // Headlines wait in the order in which their texts come.
      const turn = waiting(h, rank + 1) > 0 ? w.outOfTurn : 0
      gain = opens + turn + prospect.likeness
    } else {
      const turn = turnGain(page, h, rank, block) + passed
      const most = turn + mostContinuesGain(page, article)
      if (beam.hopeless(h, mostJoinGain(page, article, block) + most)) continue
      prospect = article.prospectOf(page, block)
      joins = prospect.join > 0
      const join = Math.max(0, prospect.join)
      if (beam.hopeless(h, join + most)) continue
      gain = join + turn + prospect.continues
    }
    if (!beam.hopeless(h, gain)) beam.offer(h, rank, prospect.asBody, 'body', gain, joins)
  }
  const expected = side === 'below' && h.stackable ? w.textAfterHeadlineBelow : 0
  const gain = w.newArticle + opens + passed + expected
  if (!beam.hopeless(h, gain)) beam.offer(h, -1, opened, 'body', gain)
}

/** What taking up an article again costs: less where two articles already take turns, column by column. */
function turnGain(page: SearchPage, h: Hypothesis, rank: number, block: number): number {
  const article = h.open[rank]
  if (rank === 0 || !article) return 0
  const inside = page.breaks[block] ? 0 : w.turnInColumn
  return (rank === 1 && h.turns ? w.inTurn : w.interleaved) + inside + farGain(article, block)
}

function extendByHead(step: Step, h: Hypothesis): void {
  const { page, side, block, opened, beam } = step
  const width = headlineWidthGain(page.blocks[block])
  for (let rank = 0; rank < h.open.length; rank++) {
    const article = h.open[rank]
    if (!article) continue
    const prospect = article.prospectOf(page, block)
    const { length } = article.headlines
    if (article.body.length > 0 && length === 0) offerHeadlineBelow(step, h, rank, prospect, width)
    const above = article.headlines[length - 1] === block - 1
    if (h.stackable && above && rank === 0 && length < stackLimit) offerStacked(step, h, article, prospect)
    if (article.body.length > 0 && !article.headlineBelow) offerSubhead(step, h, rank, prospect)
  }
  beam.offer(h, -1, opened, 'headline', (side === 'below' ? w.otherSide : 0) + width)
  beam.offer(h, -1, undefined, 'stray', w.stray)
}

function offerHeadlineBelow(
  { side, beam }: Step,
  h: Hypothesis,
  rank: number,
  prospect: Prospect,
  width: number,
): void {
  const place = (side === 'above' ? w.otherSide : 0) + (rank > 0 ? w.headlineElsewhere : 0)
  const gain = place + likenessGain(prospect.contained) + width
  if (!beam.hopeless(h, gain)) beam.offer(h, rank, prospect.asHeadlineBelow, 'headline', gain)
}

function offerStacked({ beam }: Step, h: Hypothesis, article: GrowingArticle, prospect: Prospect): void {
  const stacked = prospect.asStacked
  const better = (stacked.contained - article.contained) * w.headlineContained
  const gain = w.stacked + better + prospect.contained * w.stackedContained
  if (!beam.hopeless(h, gain)) beam.offer(h, 0, stacked, 'stacked', gain)
}

function offerSubhead({ beam }: Step, h: Hypothesis, rank: number, prospect: Prospect): void {
  const join = prospect.subheadJoin
  const gain = prospect.subhead + join + (rank > 0 ? w.interleaved : 0)
  if (!beam.hopeless(h, gain)) beam.offer(h, rank, prospect.asSubhead, 'subhead', gain, join > 0)
}

function extendByByline({ page, block, opened, beam }: Step, h: Hypothesis): void {
  const trailing = page.trailing[block] ?? false
  for (let rank = 0; rank < h.open.length; rank++) {
    const article = h.open[rank]
    if (!article) continue
    const inPlace = article.body.length > 0 === trailing
    const gain = (inPlace ? w.bylineInPlace : w.bylineOutOfPlace) - rank * 0.7
    beam.offer(h, rank, article.prospectOf(page, block).asByline, 'byline', gain)
  }
  if (trailing && h.open.length > 0) return
  beam.offer(h, -1, opened, 'byline', w.bylineOpens)
}
