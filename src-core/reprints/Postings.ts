import { sortByKey } from './sortByKey'

/**
 * A stretch that more articles hold is standing text (a formula, a notice that is printed every day): of these only
 * neighbours become pairs, which is enough to bring a long row of prints together.
 */
const mostHolders = 48

/** Which articles hold which stretches: pairs of numbers, hundreds of thousands of articles in some tens of megabytes. */
export class Postings {
  #hashes = new Uint32Array(1 << 16)
  #articles = new Uint32Array(1 << 16)
  #count = 0

  add(article: number, sketch: Uint32Array): void {
    if (this.#count + sketch.length > this.#hashes.length) this.#grow(this.#count + sketch.length)
    this.#hashes.set(sketch, this.#count)
    this.#articles.fill(article, this.#count, this.#count + sketch.length)
    this.#count += sketch.length
  }

  /**
   * Pairs of articles that share at least `least` stretches, as `left * 2^26 + right`, rising, `left` the smaller one.
   * Yields now and then.
   */
  *pairs(least: number): Generator<void, Float64Array> {
    const { hashes, articles } = this.#sorted()
    yield
    let pairs = new Float64Array(1 << 16)
    let count = 0
    for (let from = 0; from < hashes.length; ) {
      let to = from + 1
      while (to < hashes.length && hashes[to] === hashes[from]) to++
      const reach = to - from <= mostHolders ? mostHolders : 1
      for (let i = from; i < to; i++) {
        for (let k = i + 1; k < to && k <= i + reach; k++) {
          if (count === pairs.length) pairs = grown(pairs)
          // Articles of one stretch stand in the order in which they came.
          pairs[count++] = (articles[i] ?? 0) * pairSpace + (articles[k] ?? 0)
        }
      }
      if ((from & 0xffff) > (to & 0xffff)) yield
      from = to
    }
    yield
    const sorted = pairs.subarray(0, count).sort()
    yield
    let kept = 0
    for (let from = 0; from < count; ) {
      let to = from + 1
      while (to < count && sorted[to] === sorted[from]) to++
      if (to - from >= least) sorted[kept++] = sorted[from] ?? 0
      from = to
    }
    return sorted.slice(0, kept)
  }

  #sorted(): { hashes: Uint32Array; articles: Uint32Array } {
    const order = sortByKey(this.#hashes.subarray(0, this.#count))
    const sorted = {
      hashes: order.map((at) => this.#hashes[at] ?? 0),
      articles: order.map((at) => this.#articles[at] ?? 0),
    }
    this.#hashes = new Uint32Array(0)
    this.#articles = new Uint32Array(0)
    this.#count = 0
    return sorted
  }

  #grow(least: number): void {
    const length = Math.max(least, Math.ceil(this.#hashes.length * 1.5))
    const hashes = new Uint32Array(length)
    hashes.set(this.#hashes)
    const articles = new Uint32Array(length)
    articles.set(this.#articles)
    this.#hashes = hashes
    this.#articles = articles
  }
}

/** More articles than any library has. */
export const pairSpace = 2 ** 26

function grown(numbers: Float64Array): Float64Array<ArrayBuffer> {
  const more = new Float64Array(Math.ceil(numbers.length * 1.5))
  more.set(numbers)
  return more
}
