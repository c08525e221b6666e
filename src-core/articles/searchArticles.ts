import {
  closingGain,
  containedIn,
  containedWith,
  continuesGain,
  farGain,
  headlineWidthGain,
  joinGain,
  likenessGain,
  remembered,
  subheadGain,
  subheadJoinGain,
} from './articleGains'
import type { HeadlineSide } from './headlineSide'
import {
  type Decision,
  emptyArticle,
  firstHypothesis,
  type Hypothesis,
  type OpenArticle,
  type SearchPage,
  type Use,
} from './hypothesis'
import { weights as w } from './weights'

/** A whole page read one way. */
export interface Interpretation {
  decisions: Decision[]
  total: number
}

const beamWidth = 16
/** How far behind the best a hypothesis may fall before it is given up. */
const beamDepth = 8
/** Articles that may go on at any one time: two or three columns interleave, no more. */
const openLimit = 4
const stackLimit = 3
/** No continuation gains more by what it says. */
const mostContinuesGain = 4

/**
 * Reads a page's blocks into articles: keeps the best few interpretations of everything read so far and tries,
 * for each next block, every article that it could belong to.
 */
export function searchArticles(page: SearchPage, side: HeadlineSide): Interpretation {
  let beam: Hypothesis[] = [firstHypothesis]
  for (const b of page.order) {
    const step = new Step()
    for (const hypothesis of beam) extend(page, side, hypothesis, b, step)
    beam = prune(step.found)
  }
  let best = firstHypothesis
  let total = Number.NEGATIVE_INFINITY
  for (const h of beam) {
    const closed = h.open.reduce((sum, article) => sum + closingGain(article), h.score)
    if (closed <= total) continue
    total = closed
    best = h
  }
  const decisions: Decision[] = []
  for (let at = best.trail; at; at = at.before) decisions.push(at.decision)
  return { decisions: decisions.reverse(), total }
}

/** What follows from the beam's hypotheses by one more block. */
class Step {
  readonly found: Hypothesis[] = []
  private best = Number.NEGATIVE_INFINITY

  /** Whether a decision leads so far behind the best that it need not be followed. */
  hopeless(h: Hypothesis, gain: number): boolean {
    return h.score + gain < this.best - beamDepth
  }

  /** @param rank of the touched article among the open ones; -1: a new one, or none */
  follow(h: Hypothesis, rank: number, decision: Decision, article?: OpenArticle, stackable = false): void {
    let score = h.score + decision.gain
    let open = h.open
    if (article) {
      const touched = [article]
      for (let i = 0; i < h.open.length; i++) {
        const other = h.open[i]
        if (i === rank || !other) continue
        if (touched.length < openLimit) touched.push(other)
        else score += closingGain(other)
      }
      open = touched
    }
    const nextId = decision.article === h.nextId ? h.nextId + 1 : h.nextId
    this.best = Math.max(this.best, score)
    this.found.push({ score, open, nextId, stackable, trail: { decision, before: h.trail } })
  }
}

function extend(page: SearchPage, side: HeadlineSide, h: Hypothesis, b: number, step: Step): void {
  const kind = page.blocks[b]?.kind
  if (kind === 'head') extendByHead(page, side, h, b, step)
  else if (kind === 'byline') extendByByline(page, h, b, step)
  else extendByBody(page, side, h, b, step)
}

const waits = (article: OpenArticle) => article.body.length === 0

/** How many headlines wait for their texts, from the article at `rank` on. */
function waiting(h: Hypothesis, rank: number): number {
  let count = 0
  for (let i = rank; i < h.open.length; i++) {
    const article = h.open[i]
    if (article && waits(article)) count++
  }
  return count
}

function extendByBody(page: SearchPage, side: HeadlineSide, h: Hypothesis, b: number, step: Step): void {
  const opens = page.datelines[b] ? w.datelineOpens : 0
  const passed = waiting(h, 0) > 0 ? w.headlineWaits : 0
  for (let rank = 0; rank < h.open.length; rank++) {
    const article = h.open[rank]
    if (!article) continue
    let contained = article.contained
    let gain: number
    let joins = false
    if (article.body.length === 0) {
      // Headlines wait in the order in which their texts come.
      const turn = waiting(h, rank + 1) > 0 ? w.outOfTurn : 0
      contained = containedWith(page, article, b)
      gain = opens + turn + (article.headlines.length > 0 ? likenessGain(contained) : 0)
    } else {
      const join = joinGain(page, article, b)
      joins = join > 0
      gain = Math.max(0, join) + (rank > 0 ? w.interleaved + farGain(article, b) : 0) + passed
      if (step.hopeless(h, gain + mostContinuesGain)) continue
      gain += continuesGain(page, article, b)
    }
    if (step.hopeless(h, gain)) continue
    const decision: Decision = { block: b, article: article.id, use: 'body', joins, gain }
    step.follow(h, rank, decision, { ...article, body: [...article.body.slice(-remembered), b], contained })
  }
  const expected = side === 'below' && h.stackable ? w.textAfterHeadlineBelow : 0
  const gain = w.newArticle + opens + passed + expected
  if (step.hopeless(h, gain)) return
  step.follow(h, -1, decide(b, h.nextId, 'body', gain), { ...emptyArticle(h.nextId), body: [b] })
}

function extendByHead(page: SearchPage, side: HeadlineSide, h: Hypothesis, b: number, step: Step): void {
  const width = headlineWidthGain(page.blocks[b])
  for (let rank = 0; rank < h.open.length; rank++) {
    const article = h.open[rank]
    if (!article) continue
    const contained = containedIn(page, article, b)
    if (article.body.length > 0 && article.headlines.length === 0) {
      offerHeadlineBelow(side, h, rank, article, b, contained, width, step)
    }
    const above = article.headlines.at(-1) === b - 1
    if (h.stackable && above && rank === 0 && article.headlines.length < stackLimit) {
      offerStacked(h, article, b, contained, step)
    }
    if (article.body.length > 0 && !article.headlineBelow) {
      const join = subheadJoinGain(page, article, b)
      const gain = subheadGain(page, article, b, contained) + join + (rank > 0 ? w.interleaved : 0)
      if (step.hopeless(h, gain)) continue
      const decision: Decision = { block: b, article: article.id, use: 'subhead', joins: join > 0, gain }
      step.follow(h, rank, decision, { ...article, body: [...article.body.slice(-remembered), b] })
    }
  }
  const gain = (side === 'below' ? w.otherSide : 0) + width
  const titled = { ...emptyArticle(h.nextId), headlines: [b] }
  step.follow(h, -1, decide(b, h.nextId, 'headline', gain), titled, true)
  step.follow(h, -1, decide(b, -1, 'stray', w.stray))
}

function offerHeadlineBelow(
  side: HeadlineSide,
  h: Hypothesis,
  rank: number,
  article: OpenArticle,
  b: number,
  contained: number,
  width: number,
  step: Step,
): void {
  const place = (side === 'above' ? w.otherSide : 0) + (rank > 0 ? w.headlineElsewhere : 0)
  const gain = place + likenessGain(contained) + width
  if (step.hopeless(h, gain)) return
  const titled = { ...article, headlines: [b], contained, headlineBelow: true }
  step.follow(h, rank, decide(b, article.id, 'headline', gain), titled, true)
}

function offerStacked(h: Hypothesis, article: OpenArticle, b: number, contained: number, step: Step): void {
  const better = Math.max(article.contained, contained)
  const gain = w.stacked + (better - article.contained) * w.headlineContained + contained * w.stackedContained
  if (step.hopeless(h, gain)) return
  const stacked = { ...article, headlines: [...article.headlines, b], contained: better }
  step.follow(h, 0, decide(b, article.id, 'stacked', gain), stacked, true)
}

function extendByByline(page: SearchPage, h: Hypothesis, b: number, step: Step): void {
  const trailing = page.trailing[b] ?? false
  h.open.forEach((article, rank) => {
    const started = article.body.length > 0
    const gain = (started === trailing ? w.bylineInPlace : w.bylineOutOfPlace) - rank * 0.7
    step.follow(h, rank, decide(b, article.id, 'byline', gain), { ...article, signed: started })
  })
  if (trailing && h.open.length > 0) return
  step.follow(h, -1, decide(b, h.nextId, 'byline', w.bylineOpens), emptyArticle(h.nextId))
}

const decide = (block: number, article: number, use: Use, gain: number): Decision => ({
  block,
  article,
  use,
  joins: false,
  gain,
})

/** The best hypotheses; of those that differ only in the past, the best one. */
function prune(hypotheses: Hypothesis[]): Hypothesis[] {
  hypotheses.sort((a, b) => b.score - a.score)
  const kept: Hypothesis[] = []
  const seen = new Set<string>()
  for (const h of hypotheses) {
    const key = keyOf(h)
    if (seen.has(key)) continue
    seen.add(key)
    kept.push(h)
    if (kept.length === beamWidth) break
  }
  return kept
}

/** What of a hypothesis bears on what may follow. */
function keyOf(h: Hypothesis): string {
  let key = ''
  for (const a of h.open) key += `${a.body.at(-1)}:${a.headlines.at(-1)}:${a.signed};`
  return key
}
