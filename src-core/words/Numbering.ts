/**
 * Numbers triples of small integers from 0 on, in the order in which they first come: for pairs and triples of
 * characters or words, of which a page has tens of thousands. A `Map` would want a string for each of them.
 */
export class Numbering {
  /** How many different triples have come. */
  size = 0
  #triples = new Int32Array(3 << 12)
  /** By hash: the number plus 1, 0 where it is free; a taken place sends on to the next. */
  #places = new Int32Array(1 << 13)

  numberOf(a: number, b: number, c: number): number {
    const mask = this.#places.length - 1
    let place = hashOf(a, b, c) & mask
    for (;;) {
      const number = (this.#places[place] ?? 0) - 1
      if (number < 0) break
      const at = number * 3
      if (this.#triples[at] === a && this.#triples[at + 1] === b && this.#triples[at + 2] === c) return number
      place = (place + 1) & mask
    }
    const at = this.size * 3
    this.#triples[at] = a
    this.#triples[at + 1] = b
    this.#triples[at + 2] = c
    this.#places[place] = ++this.size
    if (this.size * 2 >= this.#places.length) this.#grow()
    return this.size - 1
  }

  #grow(): void {
    const triples = new Int32Array(this.#triples.length * 2)
    triples.set(this.#triples)
    this.#triples = triples
    this.#places = new Int32Array(this.#places.length * 2)
    const mask = this.#places.length - 1
    for (let number = 0; number < this.size; number++) {
      const at = number * 3
      let place = hashOf(triples[at] ?? 0, triples[at + 1] ?? 0, triples[at + 2] ?? 0) & mask
      while (this.#places[place]) place = (place + 1) & mask
      this.#places[place] = number + 1
    }
  }
}

function hashOf(a: number, b: number, c: number): number {
  const mixed = Math.imul(Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b) ^ c, 0xc2b2ae35)
  return mixed ^ (mixed >>> 15)
}
