import { type RandomFile, readExactly } from './files'
import type { Entry } from './KeyTable'
import { readRice } from './rice'

/** The places of one term: of one key, or of all that begin alike. */
export interface TermList {
  /** By key; those of several keys stand one after another on disk. */
  entries: readonly Entry[]
  count: number
  /** Units from the start of the piece. */
  at: number
  /** Units of the piece that it makes sure of. */
  span: number
}

/** Reads the positions of terms. */
export class PositionReader {
  /**
   * @param start where the postings begin in the file
   * @param range positions there are in all
   */
  constructor(
    readonly file: RandomFile,
    readonly start: number,
    readonly range: number,
  ) {}

  /** Positions of the term's piece, rising. */
  read({ entries, count, at }: TermList): Uint32Array {
    const first = entries[0]
    const last = entries.at(-1)
    const places = new Uint32Array(count)
    if (!first || !last) return places
    const bytes = readExactly(this.file, this.start + first.at, last.at + last.length - first.at)
    let into = 0
    for (const entry of entries) {
      readRice(bytes, entry.at - first.at, entry.count, this.range, places, into)
      into += entry.count
    }
    if (entries.length > 1) places.sort()
    if (at === 0) return places
    // A piece cannot begin before the first text.
    let early = 0
    while (early < count && (places[early] ?? 0) < at) early++
    const whole = places.subarray(early)
    for (let i = 0; i < whole.length; i++) whole[i] = (whole[i] ?? 0) - at
    return whole
  }
}
