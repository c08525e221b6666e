import { Postings, pairSpace } from './Postings'
import { containment, sketchOf } from './sketch'

/** Some articles of an archive by number, texts read as they are needed. */
export interface ReprintSource {
  readonly size: number
  /** Null for a number that is no article. */
  text: (article: number) => string | null
}

/** Articles that print the same story. */
export interface ReprintGroup {
  /** Numbers, rising; at least two. */
  articles: number[]
  /** The least share of the shorter text that two articles, of which one led to the other, have in common. */
  share: number
}

export interface ReprintProgress {
  /** Articles read, and pairs compared, from 0 to 1 both. */
  read: number
  compared: number
}

/** Stretches that two articles share at least to be compared. */
const leastShared = 2
/**
 * Two OCR passes with 2 % of errors each share about four fifths of their stretches; a shared quotation or a standing
 * paragraph stays well below half.
 */
const leastShare = 0.5
/** Stretches below which a text is too short to be told: a few dozen characters. */
const fewest = 24
/** Sketches that are kept while pairs are compared: those of one article follow each other. */
const keptSketches = 4000
/** Articles read, or pairs compared, between two turns. */
const stride = 64

/**
 * The groups of articles that print the same story, also abridged or with OCR errors: candidates share a few sampled
 * stretches, and are compared by half of all their stretches. Yields now and then, so that whoever drives it can go on with other
 * work, tell how far it is, or stop.
 */
export function* findReprints({ size, text }: ReprintSource): Generator<ReprintProgress, ReprintGroup[]> {
  const postings = new Postings()
  for (let article = 0; article < size; article++) {
    if (article % stride === stride - 1) yield { read: article / size, compared: 0 }
    const own = text(article)
    if (own !== null) postings.add(article, sketchOf(own))
  }
  const steps = postings.pairs(leastShared)
  let step = steps.next()
  for (; !step.done; step = steps.next()) yield { read: 1, compared: 0 }
  const pairs = step.value
  const sketches = new SketchCache(text)
  const groups = new Groups()
  for (let i = 0; i < pairs.length; i++) {
    if (i % stride === stride - 1) yield { read: 1, compared: i / pairs.length }
    const pair = pairs[i] ?? 0
    const left = Math.floor(pair / pairSpace)
    const right = pair % pairSpace
    const [a, b] = [sketches.of(left), sketches.of(right)]
    if (Math.min(a.length, b.length) < fewest) continue
    const share = containment(a, b)
    if (share >= leastShare) groups.join(left, right, share)
  }
  return groups.all()
}

class SketchCache {
  readonly #kept = new Map<number, Uint32Array>()

  constructor(private readonly text: ReprintSource['text']) {}

  of(article: number): Uint32Array {
    const known = this.#kept.get(article)
    if (known) return known
    const sketch = sketchOf(this.text(article) ?? '', 2)
    if (this.#kept.size >= keptSketches) {
      for (const old of this.#kept.keys()) {
        this.#kept.delete(old)
        if (this.#kept.size < keptSketches / 2) break
      }
    }
    this.#kept.set(article, sketch)
    return sketch
  }
}

/** Articles joined in pairs (a forest of disjoint sets). */
class Groups {
  readonly #parents = new Map<number, number>()
  readonly #shares = new Map<number, number>()

  join(a: number, b: number, share: number): void {
    const [left, right] = [this.#rootOf(a), this.#rootOf(b)]
    const first = Math.min(left, right)
    const least = Math.min(share, this.#shares.get(left) ?? 1, this.#shares.get(right) ?? 1)
    this.#parents.set(Math.max(left, right), first)
    this.#shares.set(first, least)
  }

  all(): ReprintGroup[] {
    const groups = new Map<number, number[]>()
    for (const article of this.#parents.keys()) {
      const root = this.#rootOf(article)
      groups.set(root, [...(groups.get(root) ?? []), article])
    }
    return [...groups].map(([root, articles]) => ({
      articles: articles.sort((a, b) => a - b),
      share: this.#shares.get(root) ?? 1,
    }))
  }

  #rootOf(article: number): number {
    const parent = this.#parents.get(article)
    if (parent === undefined) {
      this.#parents.set(article, article)
      return article
    }
    if (parent === article) return article
    const root = this.#rootOf(parent)
    this.#parents.set(article, root)
    return root
  }
}
