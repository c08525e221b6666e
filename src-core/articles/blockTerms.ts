import { isCjkLetter, isLetterOrNumber } from '../words/characters'
import { Numbering } from '../words/Numbering'
import { stopWords } from '../words/stopWords'
import { type Cohesion, cohesion } from './cohesion'
import { Marks, noTerms, type Terms } from './Marks'

/** What a page's blocks talk about: pairs of Han characters, words, numbers. */
export interface BlockTerms {
  /** How many different terms a block has. */
  count(block: number): number
  /** Share of one block's terms, by weight, that another has, too: from 0 to 1. */
  contained(part: number, whole: number): number
  /** See `cohesion`. */
  cohesion: Cohesion
}

/** @param texts of the page's blocks */
export function blockTerms(texts: readonly string[], language: string): BlockTerms {
  const numbers = new TermNumbers(language)
  const blocksWith: number[] = []
  const of = texts.map((text) => {
    const found = numbers.numbersIn(text)
    for (const id of found) blocksWith[id] = (blocksWith[id] ?? 0) + 1
    return found
  })
  // A term tells much where few blocks have it.
  const weightOf = Float64Array.from({ length: texts.length + 1 }, (_, count) =>
    Math.log((texts.length + 2) / (count + 0.5)),
  )
  const weight = new Float64Array(blocksWith.length)
  for (let id = 0; id < weight.length; id++) weight[id] = weightOf[blocksWith[id] ?? 0] ?? 0
  const known = new Map<number, number>()
  const marks = new Marks(of, blocksWith.length)
  return {
    count: (block) => of[block]?.length ?? 0,
    cohesion: cohesion(of, blocksWith),
    contained(part, whole) {
      const key = part * texts.length + whole
      let share = known.get(key)
      if (share === undefined) {
        marks.mark(whole)
        share = sharedWeight(of[part] ?? noTerms, marks, weight)
        known.set(key, share)
      }
      return share
    },
  }
}

function sharedWeight(part: Terms, whole: Marks, weight: Float64Array): number {
  let shared = 0
  let all = 0
  for (const id of part) {
    const own = weight[id] ?? 0
    all += own
    if (whole.has(id)) shared += own
  }
  return all > 0 ? shared / all : 0
}

const isHiragana = (code: number) => code >= 0x3041 && code <= 0x309f

const shortest = 3
const isApostrophe = (code: number) => code === 0x27 || code === 0x2019

/** Gives the words that do not begin with a Han character, in small letters. */
function eachWord(text: string, take: (word: string) => void): void {
  let start = -1
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0x20
    if (isLetterOrNumber(code)) {
      if (start < 0) start = i
    } else if (start >= 0 && !isApostrophe(code)) {
      if (i - start >= shortest && !isCjkLetter(text.charCodeAt(start)))
        take(withoutGenitive(text.slice(start, i).toLowerCase()))
      start = -1
    }
  }
}

const withoutGenitive = (word: string) =>
  word.endsWith("'s") || word.endsWith('’s') ? word.slice(0, -2) : word

/** Numbers the terms of a text: pairs of Han characters first, then words. */
class TermNumbers {
  /** By word; that of one that says nothing is below 0. */
  readonly #words = new Map<string, number>()
  readonly #numbering = new Numbering()
  #different = 0
  /** By term: the last text that it was found in, from 1 on. */
  readonly #seenIn: number[] = []
  #texts = 0

  constructor(language: string) {
    for (const word of stopWords.get(language) ?? []) this.#words.set(word, -1)
  }

  numbersIn(text: string): Terms {
    // No text has more terms than characters.
    const found = new Uint32Array(text.length)
    let count = 0
    this.#texts++
    const add = (id: number) => {
      if (this.#seenIn[id] === this.#texts) return
      this.#seenIn[id] = this.#texts
      found[count++] = id
    }
    let before = -1
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      // Hiragana is grammar: its pairs stand in every block.
      const square = isCjkLetter(code) && !isHiragana(code)
      if (square && before >= 0) add(this.#numbering.numberOf(before, code, 0))
      before = square ? code : -1
    }
    eachWord(text, (word) => {
      const number = this.#numberOfWord(word)
      if (number >= 0) add(number)
    })
    return found.slice(0, count)
  }

  /** Words share the numbers of pairs, as pairs that no two characters make. */
  #numberOfWord(word: string): number {
    let number = this.#words.get(word)
    if (number === undefined) {
      number = this.#numbering.numberOf(-1, this.#different++, 0)
      this.#words.set(word, number)
    }
    return number
  }
}
