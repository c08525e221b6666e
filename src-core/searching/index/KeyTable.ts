import { ByteReader } from './ByteReader'
import { ByteWriter } from './ByteWriter'
import type { RandomFile } from './files'

/** Entries of one block: what is read for a single key. */
const blockSize = 64

/** Where the positions of a key stand, and how many they are. */
export interface Entry {
  key: number
  count: number
  /** Bytes within the postings. */
  at: number
  length: number
}

/** Keys of 32 bits, rising, with their counts: blocks on disk, each block's first key in memory. */
export class KeyTable {
  /**
   * @param file where the blocks stand, from `start` on
   * @param keys the first key of each block
   * @param blocks where each block begins, from `start`; one more says where the last one ends
   * @param postings where the positions of each block's first key begin
   */
  constructor(
    readonly file: RandomFile,
    readonly start: number,
    readonly keys: Uint32Array,
    readonly blocks: Uint32Array,
    readonly postings: Uint32Array,
  ) {}

  get(key: number): Entry | undefined {
    return this.range(key, key)[0]
  }

  /** The entries of `first` to `last`, both included, in order. */
  range(first: number, last: number): Entry[] {
    const from = Math.max(0, blockOf(this.keys, first))
    const to = blockOf(this.keys, last)
    if (to < 0) return []
    const begin = this.blocks[from] ?? 0
    const bytes = new Uint8Array((this.blocks[to + 1] ?? begin) - begin)
    this.file.read(bytes, this.start + begin)
    const found: Entry[] = []
    const reader = new ByteReader(bytes)
    for (let block = from; block <= to; block++) {
      reader.at = (this.blocks[block] ?? 0) - begin
      const end = (this.blocks[block + 1] ?? 0) - begin
      let key = 0
      let at = this.postings[block] ?? 0
      while (reader.at < end) {
        key += reader.varint()
        const count = reader.varint()
        const length = reader.varint()
        if (key >= first && key <= last) found.push({ key, count, at, length })
        at += length
      }
    }
    return found
  }
}

/** The last block whose first key is not above `key`; -1 where all are. */
function blockOf(keys: Uint32Array, key: number): number {
  let low = 0
  let high = keys.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((keys[middle] ?? 0) <= key) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Writes the blocks of a `KeyTable`, key by rising key. */
export class KeyTableWriter {
  readonly bytes = new ByteWriter()
  readonly #keys: number[] = []
  readonly #blocks: number[] = []
  readonly #postings: number[] = []
  #entries = 0
  #before = 0

  /** @param at where its positions begin; @param length their bytes */
  add(key: number, count: number, at: number, length: number): void {
    if (this.#entries % blockSize === 0) {
      this.#keys.push(key)
      this.#blocks.push(this.bytes.length)
      this.#postings.push(at)
      this.#before = 0
    }
    this.#entries += 1
    this.bytes.varint(key - this.#before)
    this.bytes.varint(count)
    this.bytes.varint(length)
    this.#before = key
  }

  index(): { keys: Uint32Array; blocks: Uint32Array; postings: Uint32Array } {
    return {
      keys: Uint32Array.from(this.#keys),
      blocks: Uint32Array.from([...this.#blocks, this.bytes.length]),
      postings: Uint32Array.from(this.#postings),
    }
  }
}
