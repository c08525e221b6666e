import type { Line } from '../../model/line'
import type { BlockTerms } from '../blockTerms'
import { seamOdds } from '../seamOdds'
import type { Piece } from './Piece'
import { orderWeights as w } from './weights'

/** Pieces before another by which its words are judged. */
const remembered = 5
/** Pieces that it may be worth putting another after, of each kind. */
const candidates = 6
const never = Number.NEGATIVE_INFINITY

const within = (least: number, value: number, most: number) => Math.max(least, Math.min(most, value))

/** How good an article a chain of pieces would make: headlines first, then its text in reading order; in nats. */
export class ChainScores {
  readonly #links: Float64Array
  readonly #cohesions = new Map<number, number>()

  /** @param terms of the pieces */
  constructor(
    readonly pieces: readonly Piece[],
    lines: readonly Line[],
    language: string,
    readonly terms: BlockTerms,
  ) {
    const n = pieces.length
    this.#links = new Float64Array(n * n).fill(never)
    pieces.forEach((a, i) => {
      if (a.kind !== 'text') return
      pieces.forEach((b, j) => {
        if (i === j || b.kind !== 'text' || b.headed) return
        const seam = seamOdds(lines[a.last], lines[b.first], language)
        this.#links[i * n + j] = linkOdds(a, b, seam) + placeOdds(i, j)
      })
    })
  }

  isHead(piece: number): boolean {
    return this.pieces[piece]?.kind === 'head'
  }

  of(chain: readonly number[]): number {
    let heads = 0
    while (heads < chain.length && this.isHead(chain[heads] ?? 0)) heads++
    if (chain.length === 0) return 0
    const stack = this.#stackOdds(chain, heads)
    if (heads === chain.length || stack === never) return stack + w.headAlone * heads
    return stack + this.#openingOdds(chain, heads) + this.#textOdds(chain, heads)
  }

  /** The pieces that `piece` might best stand after, the likeliest first. */
  before(piece: number): number[] {
    const ranked = (kind: Piece['kind']) =>
      this.pieces
        .flatMap((other, i) =>
          other.kind === kind && i !== piece ? [{ i, odds: this.#pairOdds(i, piece) }] : [],
        )
        .filter(({ odds }) => odds > never)
        .sort((a, b) => b.odds - a.odds)
        .slice(0, candidates)
        .map(({ i }) => i)
    return [...ranked('text'), ...ranked('head')]
  }

  #pairOdds(i: number, j: number): number {
    if (this.isHead(j)) return this.isHead(i) && i < j ? i - j : never
    if (this.isHead(i)) return this.terms.contained(i, j) * w.headContained + w.headAway * Math.abs(j - i)
    return (this.#links[i * this.pieces.length + j] ?? never) + this.#cohesion([i, j], 1, 0)
  }

  /** A stack's pieces stand in raw order. */
  #stackOdds(chain: readonly number[], heads: number): number {
    let odds = 0
    for (let k = 1; k < heads; k++) {
      const away = (chain[k] ?? 0) - (chain[k - 1] ?? 0)
      if (away < 0) return never
      odds += w.stacked + w.stackedAway * (away - 1)
    }
    return odds
  }

  #openingOdds(chain: readonly number[], heads: number): number {
    const first = chain[heads] ?? 0
    const piece = this.pieces[first]
    let odds = w.article + (piece?.dateline ? w.datelineOpens : 0)
    if (piece?.headed) odds += heads > 0 ? w.stacked : 0
    else if (heads === 0) odds += w.unheaded
    for (let k = 0; k < heads; k++) {
      let said = 0
      for (let t = heads; t < chain.length; t++)
        said = Math.max(said, this.terms.contained(chain[k] ?? 0, chain[t] ?? 0))
      odds += (said - w.headNeutral) * w.headContained
    }
    if (heads === 0) return odds
    const away = first - (chain[heads - 1] ?? 0)
    return odds + (away > 0 ? w.headAway * (away - 1) : w.headBack - w.headAway * away)
  }

  #textOdds(chain: readonly number[], heads: number): number {
    let odds = 0
    for (let k = heads + 1; k < chain.length; k++) {
      const link = this.#links[(chain[k - 1] ?? 0) * this.pieces.length + (chain[k] ?? 0)] ?? never
      if (link === never) return never
      odds += link + this.#cohesion(chain, k, heads)
    }
    return odds
  }

  /** How well the words of a chain's piece agree with the few before it, from the place `from` on. */
  #cohesion(chain: readonly number[], at: number, from: number): number {
    const first = Math.max(from, at - remembered)
    let key = 0
    for (let k = first; k <= at; k++) key = key * (this.pieces.length + 1) + (chain[k] ?? 0) + 1
    let odds = this.#cohesions.get(key)
    if (odds === undefined) {
      const sum = w.cohesion * this.terms.cohesion(chain[at] ?? 0, chain.slice(first, at))
      odds = within(w.cohesionLeast, sum, w.cohesionMost)
      this.#cohesions.set(key, odds)
    }
    return odds
  }
}

function linkOdds(a: Piece, b: Piece, seam: number): number {
  const join = w.midParagraph - a.ends - b.begins + seam
  let odds = w.goesOn + Math.log(Math.exp(join) + Math.exp(w.atParagraph))
  if (Math.abs(a.lastMeasure - b.firstMeasure) > 0.6) odds += w.otherMeasure
  if (b.dateline) odds += w.datelineInside
  return odds
}

const placeOdds = (i: number, j: number) => w.away * (j > i ? j - i - 1 : i - j) + (j < i ? w.back : 0)
