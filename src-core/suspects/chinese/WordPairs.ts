import { fromBase64 } from '../../words/fromBase64'

/** State of a 64-bit FNV-1 hash in two halves. */
export interface HashState {
  high: number
  low: number
}

const buckets = 2 ** 18

/** How often one word follows another, by the hash of both: build/suspects/packPairs.mjs says how. */
export class WordPairs {
  readonly #starts: Uint32Array
  readonly #entries: Uint32Array

  constructor(base64: string) {
    const bytes = fromBase64(base64)
    this.#starts = new Uint32Array(buckets + 1)
    for (let i = 0; i < buckets; i++) this.#starts[i + 1] = (this.#starts[i] ?? 0) + (bytes[i] ?? 0)
    this.#entries = new Uint32Array(this.#starts[buckets] ?? 0)
    for (let i = 0; i < this.#entries.length; i++) {
      const at = buckets + i * 3
      this.#entries[i] = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16)
    }
  }

  /** About how often the pair was met; 0 where it is not kept. */
  count({ high, low }: HashState): number {
    const bucket = low & (buckets - 1)
    const print = ((low >>> 18) | (high << 14)) & 0x7ffff
    const end = this.#starts[bucket + 1] ?? 0
    for (let i = this.#starts[bucket] ?? 0; i < end; i++) {
      const entry = this.#entries[i] ?? 0
      if (entry >> 5 === print) return 2 ** ((entry & 31) * 0.75 - 4)
    }
    return 0
  }
}

/** The hash of `text`, going on from `state` where one is given. */
export function hashOf(text: string, state: HashState = { high: 0xcbf29ce4, low: 0x84222325 }): HashState {
  let { high, low } = state
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    for (const byte of [code & 0xff, code >> 8]) {
      low = (low ^ byte) >>> 0
      // Times 2^40 + 435, modulo 2^64.
      const product = low * 435
      high = (Math.imul(high, 435) + Math.floor(product / 4294967296) + (low << 8)) >>> 0
      low = product >>> 0
    }
  }
  return { high, low }
}
