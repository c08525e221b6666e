/** The different terms of a block, by number. */
export type Terms = Uint32Array

export const noTerms: Terms = new Uint32Array(0)

/** Tells quickly whether one block has a term: many ask about the same block before the next one comes. */
export class Marks {
  readonly #has: Uint8Array
  #marked = -1

  /** @param count of the terms of all blocks */
  constructor(
    private readonly termsOf: readonly Terms[],
    count: number,
  ) {
    this.#has = new Uint8Array(count)
  }

  /** Makes `block` the one that `has` is about. */
  mark(block: number): void {
    if (this.#marked === block) return
    for (const id of this.termsOf[this.#marked] ?? noTerms) this.#has[id] = 0
    for (const id of this.termsOf[block] ?? noTerms) this.#has[id] = 1
    this.#marked = block
  }

  has(id: number): boolean {
    return this.#has[id] === 1
  }
}
