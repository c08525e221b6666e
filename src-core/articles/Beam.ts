import { closingGain } from './articleGains'
import type { GrowingArticle } from './GrowingArticle'
import type { Decision, Use } from './hypothesis'

const beamWidth = 16
/** How far behind the best a hypothesis may fall before it is given up. */
const beamDepth = 8
/** Articles that may go on at any one time: two or three columns interleave, no more. */
const openLimit = 4

/** An interpretation of everything read so far. */
export interface Hypothesis {
  readonly score: number
  /** The articles touched last, the latest first. */
  readonly open: readonly GrowingArticle[]
  /** Whether the latest decision was about a head block, so that another may stack on it. */
  readonly stackable: boolean
  /** Whether the two articles touched last take turns: one of them has been taken up again. */
  readonly turns: boolean
  /** The latest decision; none before the first block. */
  readonly offer: Offer | undefined
}

export const firstHypothesis: Hypothesis = {
  score: 0,
  open: [],
  stackable: false,
  turns: false,
  offer: undefined,
}

/** One way to go on from an interpretation by one more block. */
export interface Offer {
  block: number
  score: number
  from: Hypothesis
  /** Place of the touched article among the open ones; -1: a new one, or none. */
  rank: number
  /** The touched article, as it stands then. */
  article: GrowingArticle | undefined
  use: Use
  joins: boolean
  gain: number
  /** Differs for most offers that do not lead to the same. */
  hash: number
}

/**
 * The best few interpretations of everything up to a block; of those that differ only in the past, the best one.
 * Most offers are turned down, so a hypothesis is only made of those that are left when all have been heard.
 */
export class Beam {
  /** From the best to the worst; of equals the first that came. */
  readonly #offers: Offer[] = []
  #best = Number.NEGATIVE_INFINITY
  /** The worst score that is left, once there are as many as are kept: no worse one and no equal one is. */
  #worst = Number.NEGATIVE_INFINITY

  constructor(readonly block: number) {}

  /** Whether a decision leads so far behind the others that it need not be looked at. */
  hopeless(from: Hypothesis, gain: number): boolean {
    const score = from.score + gain
    return score < this.#best - beamDepth || score <= this.#worst
  }

  /**
   * @param rank of the touched article among the open ones; -1: a new one, or none
   * @param article as it stands after the decision; none for a stray block
   */
  offer(
    from: Hypothesis,
    rank: number,
    article: GrowingArticle | undefined,
    use: Use,
    gain: number,
    joins = false,
  ): void {
    const pushedOut = article && rank < 0 ? from.open[openLimit - 1] : undefined
    const score = from.score + gain + (pushedOut ? closingGain(pushedOut) : 0)
    if (score > this.#best) this.#best = score
    if (score <= this.#worst) return
    const offer: Offer = { block: this.block, score, from, rank, article, use, joins, gain, hash: 0 }
    offer.hash = hashOf(offer)
    const offers = this.#offers
    const twin = this.#twinOf(offer)
    if (twin >= 0 && (offers[twin]?.score ?? 0) >= score) return
    let place = twin >= 0 ? twin : Math.min(offers.length, beamWidth - 1)
    // What comes after the place where it belongs moves down by one, over its twin or the worst.
    for (; place > 0 && (offers[place - 1]?.score ?? 0) < score; place--)
      offers[place] = offers[place - 1] as Offer
    offers[place] = offer
    if (offers.length === beamWidth) this.#worst = offers[beamWidth - 1]?.score ?? this.#worst
  }

  /** What is left, from the best to the worst. */
  hypotheses(): Hypothesis[] {
    return this.#offers.map((offer) => {
      const { from, article, use, score } = offer
      const stackable = use === 'headline' || use === 'stacked'
      const open = article ? openAfter(offer) : from.open
      return { score, open, stackable, turns: takesTurns(offer), offer }
    })
  }

  #twinOf(offer: Offer): number {
    for (let i = 0; i < this.#offers.length; i++) if (leadToTheSame(offer, this.#offers[i] as Offer)) return i
    return -1
  }
}

/** What led to a hypothesis, in the order of the blocks. */
export function decisionsOf(hypothesis: Hypothesis): Decision[] {
  const decisions: Decision[] = []
  for (let at = hypothesis.offer; at; at = at.from.offer) {
    const { block, article, use, joins, gain } = at
    decisions.push({ block, article: article?.id ?? -1, use, joins, gain })
  }
  return decisions.reverse()
}

function takesTurns({ from, rank, article, use }: Offer): boolean {
  if (!article || rank === 0) return from.turns
  return use === 'body' && rank > 0 && (from.open[rank]?.body.length ?? 0) > 0
}

const countOpen = ({ from, rank, article }: Offer) =>
  Math.min(openLimit, from.open.length + (article && rank < 0 ? 1 : 0))

/** The article at `place` after the offer: the touched one has moved to the front. */
function openAt({ from, rank, article }: Offer, place: number): GrowingArticle | undefined {
  if (!article) return from.open[place]
  if (place === 0) return article
  return from.open[rank < 0 || place <= rank ? place - 1 : place]
}

function openAfter(offer: Offer): GrowingArticle[] {
  // Made at its length: one that grows takes room for many more.
  const open = new Array<GrowingArticle>(countOpen(offer))
  for (let place = 0; place < open.length; place++) open[place] = openAt(offer, place) as GrowingArticle
  return open
}

function hashOf(offer: Offer): number {
  const count = countOpen(offer)
  let hash = 0
  for (let place = 0; place < count; place++)
    hash = (Math.imul(hash, 31) + (openAt(offer, place)?.hash ?? 0)) | 0
  return hash
}

/** Whether what may follow is the same after both. */
function leadToTheSame(a: Offer, b: Offer): boolean {
  if (a.hash !== b.hash) return false
  const count = countOpen(a)
  if (count !== countOpen(b) || takesTurns(a) !== takesTurns(b)) return false
  for (let place = 0; place < count; place++) {
    if (openAt(a, place)?.state !== openAt(b, place)?.state) return false
  }
  return true
}
