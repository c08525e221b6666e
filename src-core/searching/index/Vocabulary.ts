import { ByteWriter } from './ByteWriter'
import { type RandomFile, readExactly } from './files'
import { packText, unpackText } from './packText'

/** Words of one block: what is read to look one up. */
const blockSize = 64

/** Words in code order, each known by its number: blocks on disk, each block's first word in memory. */
export class Vocabulary {
  /**
   * @param start where the blocks begin in the file
   * @param firsts the first word of each block
   * @param blocks where each block begins, from `start`; one more says where the last one ends
   */
  constructor(
    readonly file: RandomFile,
    readonly start: number,
    readonly firsts: readonly string[],
    readonly blocks: Uint32Array,
  ) {}

  /** The number of a word; -1 where it is not there. */
  numberOf(word: string): number {
    const block = this.#blockOf(word)
    const place = this.#words(block).indexOf(word)
    return place < 0 ? -1 : block * blockSize + place
  }

  /** The numbers of the words that begin with `start`: from, to (exclusive). */
  rangeOf(start: string): [from: number, to: number] {
    return [this.#before(start), this.#before(`${start}\uffff`)]
  }

  /** The numbers of the words that the expression meets, rising. Reads all words. */
  metBy(expression: RegExp): number[] {
    const first = this.blocks[0] ?? 0
    const bytes = readExactly(this.file, this.start + first, (this.blocks.at(-1) ?? first) - first)
    const met: number[] = []
    for (let block = 0; block < this.firsts.length; block++) {
      const packed = bytes.subarray((this.blocks[block] ?? 0) - first, (this.blocks[block + 1] ?? 0) - first)
      for (const [place, word] of unpackText(packed).split('\n').entries())
        if (expression.test(word)) met.push(block * blockSize + place)
    }
    return met
  }

  /** How many words come before `word`. */
  #before(word: string): number {
    const block = this.#blockOf(word)
    if (block < 0) return 0
    return block * blockSize + this.#words(block).filter((each) => each < word).length
  }

  #blockOf(word: string): number {
    let low = 0
    let high = this.firsts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.firsts[middle] ?? '') <= word) low = middle + 1
      else high = middle
    }
    return low - 1
  }

  #words(block: number): string[] {
    const from = this.blocks[block]
    const to = this.blocks[block + 1]
    if (from === undefined || to === undefined) return []
    return unpackText(readExactly(this.file, this.start + from, to - from)).split('\n')
  }
}

/** @param words in code order */
export function writeVocabulary(words: readonly string[]) {
  const bytes = new ByteWriter()
  const blocks: number[] = []
  const firsts: string[] = []
  for (let at = 0; at < words.length; at += blockSize) {
    blocks.push(bytes.length)
    firsts.push(words[at] ?? '')
    bytes.append(packText(words.slice(at, at + blockSize).join('\n')))
  }
  return { bytes, firsts, blocks: Uint32Array.from([...blocks, bytes.length]) }
}
