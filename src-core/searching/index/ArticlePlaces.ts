import type { Segment } from './Segment'

/** More articles than a segment has. */
const space = 2 ** 17

/** Where articles stand, by id: the segment and the number on it in one number, since there are hundreds of thousands. */
export class ArticlePlaces {
  readonly #places = new Map<string, number>()
  readonly #segments = new Map<number, Segment>()
  readonly #slots = new Map<Segment, number>()
  #next = 0

  get size(): number {
    return this.#places.size
  }

  ids(): Iterable<string> {
    return this.#places.keys()
  }

  has(id: string): boolean {
    return this.#places.has(id)
  }

  get(id: string): [segment: Segment, article: number] | undefined {
    const place = this.#places.get(id) ?? -1
    const segment = this.#segments.get(Math.floor(place / space))
    return segment && [segment, place % space]
  }

  /** Every article of the segment that is there stands on it from now on, and nowhere else. */
  addAll(segment: Segment): void {
    const slot = this.#next++
    this.#segments.set(slot, segment)
    this.#slots.set(segment, slot)
    for (let article = 0; article < segment.size; article++) {
      if (segment.isGone(article)) continue
      const id = segment.idOf(article)
      const before = this.get(id)
      before?.[0].forget(before[1])
      this.#places.set(id, slot * space + article)
    }
  }

  remove(id: string): void {
    this.#places.delete(id)
  }

  /** Of a segment whose articles stand elsewhere by now. */
  forget(segment: Segment): void {
    this.#segments.delete(this.#slots.get(segment) ?? -1)
    this.#slots.delete(segment)
  }
}
