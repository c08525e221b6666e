import { foldUnit } from '../folding/searchFold'
import type { ByteWriter } from './ByteWriter'

/** Units with a code of one byte; of two; the lead byte of any other unit, which follows in two bytes. */
const short = 160
const long = (255 - short) * 256
const other = 255

/** UTF-16 units in one byte for the commonest of a segment, in two for nearly all others: Chinese at 1.5 bytes. */
export class TextCode {
  readonly #units: Uint16Array
  readonly #folded: Uint16Array

  /** @param units in the order of their codes */
  constructor(units: Uint16Array) {
    this.#units = units
    this.#folded = units.map(foldUnit)
  }

  /** @param counts how often each unit stands in the texts, by unit */
  static of(counts: Uint32Array): TextCode {
    const met = [...counts.keys()].filter((unit) => (counts[unit] ?? 0) > 0)
    met.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)
    return new TextCode(Uint16Array.from(met.slice(0, short + long)))
  }

  get units(): Uint16Array {
    return this.#units
  }

  /** Code + 1 by unit; 0 for a unit without. */
  encoder(): Uint16Array {
    const codes = new Uint16Array(0x10000)
    this.#units.forEach((unit, code) => {
      codes[unit] = code + 1
    })
    return codes
  }

  /** @param into exactly as long as the text */
  decode(bytes: Uint8Array, at: number, into: Uint16Array, folded: boolean): void {
    const units = folded ? this.#folded : this.#units
    let next = at
    for (let i = 0; i < into.length; i++) {
      const lead = bytes[next++] ?? 0
      if (lead < short) into[i] = units[lead] ?? 0
      else if (lead < other) into[i] = units[short + ((lead - short) << 8) + (bytes[next++] ?? 0)] ?? 0
      else {
        const unit = (bytes[next] ?? 0) | ((bytes[next + 1] ?? 0) << 8)
        into[i] = folded ? foldUnit(unit) : unit
        next += 2
      }
    }
  }
}

export function encodeText(text: string, codes: Uint16Array, writer: ByteWriter): void {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const code = (codes[unit] ?? 0) - 1
    if (code < 0) {
      writer.byte(other)
      writer.byte(unit & 0xff)
      writer.byte(unit >> 8)
    } else if (code < short) writer.byte(code)
    else {
      writer.byte(short + ((code - short) >> 8))
      writer.byte((code - short) & 0xff)
    }
  }
}
