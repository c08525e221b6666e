/** The different terms of a block, by number. */
export type Terms = Uint32Array

export const noTerms: Terms = new Uint32Array(0)

/** Tells quickly whether one block has a term: many ask about the same block before the next one comes. */
export class Marks {
  /** By term: the turn in which it was marked last, so that nothing has to be wiped between two blocks. */
  readonly #turns: Uint32Array
  #turn = 1
  #marked = -1

  /** @param count of the terms of all blocks */
  constructor(
    private readonly termsOf: readonly Terms[],
    count: number,
  ) {
    this.#turns = new Uint32Array(count)
  }

  /** Makes `block` the one that `has` is about. */
  mark(block: number): void {
    if (this.#marked === block) return
    this.#turn++
    for (const id of this.termsOf[block] ?? noTerms) this.#turns[id] = this.#turn
    this.#marked = block
  }

  has(id: number): boolean {
    return this.#turns[id] === this.#turn
  }
}
