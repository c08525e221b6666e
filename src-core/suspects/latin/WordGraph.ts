import { fromBase64 } from '../../words/fromBase64'

/** A word graph as its file holds it. */
export interface PackedWords {
  /** Every letter that its words have; an edge names one by its place. */
  letters: string
  /** Edges of four bytes, in base64. */
  edges: string
}

/**
 * Hundreds of thousands of words as a graph in which words share their beginnings and their ends, so that a language
 * takes a megabyte or two and is there as soon as its bytes are. An edge has, from its lowest bits on: its letter (6),
 * whether it is its node's last (1), whether a word ends with it (1), and where its node's edges begin (24; 0: there
 * are none). The first node's begin at 1. build/suspects/packWords.mjs writes it.
 */
export class WordGraph {
  readonly #edges: Uint32Array
  readonly #codes: ReadonlyMap<string, number>

  constructor({ letters, edges }: PackedWords) {
    const bytes = fromBase64(edges)
    this.#edges = new Uint32Array(bytes.buffer, 0, bytes.length >> 2)
    this.#codes = new Map([...letters].map((letter, code) => [letter, code]))
  }

  has(word: string): boolean {
    let node = 1
    let ends = false
    for (let i = 0; i < word.length; i++) {
      const edge = node === 0 ? 0 : this.#edge(node, this.#codes.get(word.charAt(i)) ?? -1)
      if (edge === 0) return false
      ends = (edge & 0x80) !== 0
      node = edge >>> 8
    }
    return ends
  }

  #edge(first: number, code: number): number {
    for (let at = first; ; at++) {
      const edge = this.#edges[at] ?? 0
      if ((edge & 0x3f) === code) return edge
      if (edge === 0 || edge & 0x40) return 0
    }
  }
}
