/**
 * Words as a tree of characters: node 0 is the root, a node's children stand side by side in order, so that a child
 * is found by halving. Three arrays hold a hundred thousand words in about two megabytes.
 */
export class WordTree {
  readonly #characters: Uint16Array
  readonly #firstChild: Uint32Array
  /** Level of the word that ends at a node, from 0; -1 where none does. */
  readonly #levels: Int8Array

  /** @param words sorted by UTF-16 units */
  constructor(words: readonly string[], levels: readonly number[]) {
    const characters = [0]
    const firstChild: number[] = []
    const nodeLevels = [-1]
    const ranges: [from: number, to: number, depth: number][] = [[0, words.length, 0]]
    for (let node = 0; node < ranges.length; node++) {
      const [start, to, depth] = ranges[node] as [number, number, number]
      let from = start
      if (words[from]?.length === depth && depth > 0) nodeLevels[node] = levels[from++] ?? -1
      firstChild.push(ranges.length)
      while (from < to) {
        const code = words[from]?.charCodeAt(depth) ?? 0
        let end = from + 1
        while (end < to && words[end]?.charCodeAt(depth) === code) end++
        characters.push(code)
        nodeLevels.push(-1)
        ranges.push([from, end, depth + 1])
        from = end
      }
    }
    firstChild.push(ranges.length)
    this.#characters = Uint16Array.from(characters)
    this.#firstChild = Uint32Array.from(firstChild)
    this.#levels = Int8Array.from(nodeLevels)
  }

  /** The node that the character leads to; 0 where there is none. */
  child(node: number, code: number): number {
    let low = this.#firstChild[node] ?? 0
    let high = this.#firstChild[node + 1] ?? 0
    while (low < high) {
      const middle = (low + high) >> 1
      const found = this.#characters[middle] ?? 0
      if (found === code) return middle
      if (found < code) low = middle + 1
      else high = middle
    }
    return 0
  }

  /** Every child, as `[first, after the last]`. */
  children(node: number): [number, number] {
    return [this.#firstChild[node] ?? 0, this.#firstChild[node + 1] ?? 0]
  }

  character(node: number): number {
    return this.#characters[node] ?? 0
  }

  /** Level of the word that ends here; -1 for none. */
  level(node: number): number {
    return this.#levels[node] ?? -1
  }

  /** Level of a word; -1 where it is not known. */
  levelOf(word: string): number {
    let node = 0
    for (let i = 0; i < word.length; i++) {
      node = this.child(node, word.charCodeAt(i))
      if (node === 0) return -1
    }
    return this.level(node)
  }
}
