/** State of a 64-bit FNV-1 hash in two halves. */
export interface HashState {
  high: number
  low: number
}

/** How often one word follows another, by the hash of both: build/suspects/generateSuspectData.mjs says how. */
export class WordPairs {
  readonly #starts: Uint32Array
  readonly #entries: Uint16Array

  constructor(base64: string) {
    const bytes = fromBase64(base64)
    this.#starts = new Uint32Array(65_537)
    for (let i = 0; i < 65_536; i++) this.#starts[i + 1] = (this.#starts[i] ?? 0) + (bytes[i] ?? 0)
    this.#entries = new Uint16Array(this.#starts[65_536] ?? 0)
    for (let i = 0; i < this.#entries.length; i++) {
      const at = 65_536 + i * 2
      this.#entries[i] = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)
    }
  }

  /** About how often the pair was met, to a power of two; 0 for fewer than three times. */
  count({ high, low }: HashState): number {
    const bucket = low & 0xffff
    const print = ((low >>> 16) | (high << 16)) & 0xfff
    const end = this.#starts[bucket + 1] ?? 0
    for (let i = this.#starts[bucket] ?? 0; i < end; i++) {
      const entry = this.#entries[i] ?? 0
      if (entry >> 4 === print) return 2 ** (entry & 15)
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

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Core has no platform, and so no `atob`. */
function fromBase64(base64: string): Uint8Array {
  const values = new Uint8Array(128)
  for (let i = 0; i < 64; i++) values[alphabet.charCodeAt(i)] = i
  const bytes = new Uint8Array(Math.floor((base64.replace(/=+$/, '').length * 3) / 4))
  let at = 0
  for (let i = 0; i < base64.length; i += 4) {
    const value = (k: number) => values[base64.charCodeAt(i + k)] ?? 0
    const group = (value(0) << 18) | (value(1) << 12) | (value(2) << 6) | value(3)
    bytes[at++] = group >> 16
    if (at < bytes.length) bytes[at++] = (group >> 8) & 0xff
    if (at < bytes.length) bytes[at++] = group & 0xff
  }
  return bytes
}
