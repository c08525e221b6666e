import type { Line } from '../model/line'
import { isCjkLetter, isDigit, letterCase, letterKind } from '../words/characters'
import { type Lexicon, lexiconOf } from '../words/lexicon'

/** Pairs and units are counted by hash: a page holds some thousands, and a rare clash costs little. */
const bits = 16
const size = 1 << bits
const mask = size - 1

/** How many imagined neighbours a unit has that follow each other as the page's units do at large. */
const imagined = 8
/** Of classes, of which there are few. */
const imaginedClasses = 4

/** Nats that a single sign may say at most, for and against; and of a word that a hyphen broke, known or not. */
const most = 3
const least = -2.5
const knownWord = 3.5
const unknownWord = -1

/** What a line ends with, or what stands before a word: an open word, a comma or its like, a sentence's end. */
const endClasses = 3
/** What begins: a small letter, a capital, neither. */
const startClasses = 3

/**
 * How often each unit (a word, a Han character, a mark, a number) is followed by another, and by which.
 * Counted in for one page after the other: half a megabyte made anew for each took a twentieth of the time in which a page
 * is read. Whoever counted last may ask.
 */
const units = new Uint32Array(size)
const pairs = new Uint32Array(size)
let turn = 0

/**
 * How likely it is that one line's text goes on in another, by what stands beside what inside the page's own lines:
 * no language needs to be known. They answer until those of another page are made.
 */
export class Junctions {
  /** How often what begins a word follows what ended before it. */
  readonly #classes = new Float64Array(endClasses * startClasses)
  readonly #ends: Float64Array
  readonly #starts: Float64Array
  /** Of each line its first and last unit, and their classes. */
  readonly #first: Int32Array
  readonly #last: Int32Array
  readonly #firstClass: Uint8Array
  readonly #lastClass: Uint8Array
  readonly #hyphen: Uint8Array
  #all = 0
  readonly #turn: number
  readonly #lines: readonly Line[]
  readonly #lexicon: Lexicon

  /** @param lines the page's lines, in raw order */
  constructor(lines: readonly Line[], language: string) {
    this.#turn = ++turn
    units.fill(0)
    pairs.fill(0)
    this.#lines = lines
    this.#lexicon = lexiconOf(language)
    const count = lines.length
    this.#first = new Int32Array(count).fill(-1)
    this.#last = new Int32Array(count).fill(-1)
    this.#hyphen = new Uint8Array(count)
    this.#firstClass = new Uint8Array(count)
    this.#lastClass = new Uint8Array(count)
    this.#ends = new Float64Array(endClasses)
    this.#starts = new Float64Array(startClasses)
    lines.forEach((line, i) => {
      this.#take(line.clean, i)
    })
    for (let e = 0; e < endClasses; e++) {
      for (let s = 0; s < startClasses; s++) {
        const n = this.#classes[e * startClasses + s] ?? 0
        this.#ends[e] = (this.#ends[e] ?? 0) + n
        this.#starts[s] = (this.#starts[s] ?? 0) + n
      }
    }
  }

  /** Nats by which line `after` rather goes on from line `before` than from any line of the page. */
  goesOn(before: number, after: number): number {
    if (turn !== this.#turn) throw new Error('the junctions of another page have been counted since')
    const last = this.#last[before] ?? -1
    const first = this.#first[after] ?? -1
    if (last < 0 || first < 0 || this.#all === 0) return 0
    if (this.#hyphen[before]) return this.#broken(before, after)
    const e = this.#lastClass[before] ?? 0
    const s = this.#firstClass[after] ?? 0
    const both = this.#classes[e * startClasses + s] ?? 0
    const share = (this.#starts[s] ?? 0) / this.#all || 1
    const byClass = Math.log((both / share + imaginedClasses) / ((this.#ends[e] ?? 0) + imaginedClasses))
    const follows = pairs[pairOf(last, first)] ?? 0
    const chance = (units[first] ?? 0) / this.#all || 1 / this.#all
    const byUnit = Math.log((follows / chance + imagined) / ((units[last] ?? 0) + imagined))
    return Math.max(least, Math.min(most, byClass)) + Math.max(least, Math.min(most, byUnit))
  }

  /** The same of a line that ends in a hyphen. */
  #broken(before: number, after: number): number {
    const end = this.#lines[before]?.clean.match(/(\p{L}{2,})[-\u00ad\u2010]+$/u)?.[1]
    if (!end) return 0
    const start = this.#lines[after]?.clean.match(/^\p{Ll}+/u)?.[0]
    if (!start) return least
    const word = (end + start).toLowerCase()
    const known = this.#lexicon.has(word) || (units[unitOf(word)] ?? 0) > 0
    return known ? knownWord : unknownWord
  }

  #take(text: string, line: number): void {
    const length = text.length
    let before = -1
    let ending = 0
    let sign = 0
    for (let i = 0; i < length; ) {
      const code = text.charCodeAt(i)
      sign = signs[code] || signOf(code)
      i++
      if (sign === blank) continue
      let unit = code
      let begins = 2
      let ends = 0
      if (sign >= letter) {
        begins = sign - letter
        let hash = code | 0x20
        for (; i < length; i++) {
          const next = text.charCodeAt(i)
          if ((signs[next] || signOf(next)) < letter) break
          hash = (Math.imul(hash, 31) + (next | 0x20)) | 0
        }
        unit = unitOfHash(hash)
      } else if (sign === mark) ends = 1
      else if (sign === stop) ends = 2
      else if (sign === digit) {
        unit = 0x30
        while (i < length && (signs[text.charCodeAt(i)] || signOf(text.charCodeAt(i))) === digit) i++
      }
      if (before < 0) {
        this.#first[line] = unit
        this.#firstClass[line] = begins
      } else {
        const pair = pairOf(before, unit)
        pairs[pair] = (pairs[pair] ?? 0) + 1
        units[before] = (units[before] ?? 0) + 1
        const at = ending * startClasses + begins
        this.#classes[at] = (this.#classes[at] ?? 0) + 1
        this.#all++
      }
      before = unit
      ending = ends
    }
    this.#last[line] = before
    this.#lastClass[line] = ending
    const end = text.charCodeAt(length - 1)
    if (end === 0x2d || end === 0x2010) this.#hyphen[line] = 1
  }
}

/** What a code unit is, in what follows: told once for each. Letters are small, capital or of no case. */
const blank = 1
const mark = 2
const stop = 3
const digit = 4
const square = 5
const letter = 6
const signs = new Uint8Array(size)

function signOf(code: number): number {
  signs[code] = tellSign(code)
  return signs[code] ?? mark
}

function tellSign(code: number): number {
  if (code === 0x20) return blank
  if (isCjkLetter(code)) return square
  if (isDigit(code)) return digit
  if (letterKind(code) !== 'none') return letter + ['small', 'capital', 'none'].indexOf(letterCase(code))
  return '.!?。！？'.includes(String.fromCharCode(code)) ? stop : mark
}

const unitOfHash = (hash: number) => ((hash ^ (hash >>> bits)) & mask) | 1

function unitOf(word: string): number {
  let hash = word.charCodeAt(0) | 0x20
  for (let i = 1; i < word.length; i++) hash = (Math.imul(hash, 31) + (word.charCodeAt(i) | 0x20)) | 0
  return unitOfHash(hash)
}

const pairOf = (before: number, after: number) => ((before * 40503) ^ (after * 31)) & mask
