import { isCjkLetter } from '../words/characters'
import { Numbering } from '../words/Numbering'

/** The runs of three Han characters, or of two words, of each text: numbered, each once. */
export interface Shingles {
  of: readonly (readonly number[])[]
  /** How many different ones there are. */
  count: number
}

/** Above every UTF-16 code unit, so that a word's number is no character's. */
const firstWord = 0x10000

export function shinglesOf(texts: readonly string[]): Shingles {
  const numbering = new Numbering()
  const words = new Map<string, number>()
  /** By shingle: the last text that it was found in, plus 1. */
  const seenIn: number[] = []
  const numberOf = (word: string) => {
    const known = words.get(word)
    if (known !== undefined) return known
    words.set(word, firstWord + words.size)
    return firstWord + words.size - 1
  }
  const of = texts.map((text, i) => {
    const found: number[] = []
    const add = (a: number, b: number, c: number) => {
      const shingle = numbering.numberOf(a, b, c)
      if (seenIn[shingle] === i + 1) return
      seenIn[shingle] = i + 1
      found.push(shingle)
    }
    const square = hanOf(text)
    for (let at = 2; at < square.length; at++) {
      add(square[at - 2] ?? 0, square[at - 1] ?? 0, square[at] ?? 0)
    }
    if (square.length * 2 >= text.length) return found
    const bare = text.replace(/[^\p{L}\p{N} ]+/gu, '')
    if (square.length * 2 < bare.length) {
      const numbers = bare.toLowerCase().split(/ +/).map(numberOf)
      for (let at = 1; at < numbers.length; at++) add(numbers[at - 1] ?? 0, numbers[at] ?? 0, 0)
    }
    return found
  })
  return { of, count: numbering.size }
}

/** The code units of a text's Han characters. */
function hanOf(text: string): number[] {
  const units: number[] = []
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (!isCjkLetter(code)) continue
    units.push(code)
    // Half of a pair: the other half goes with it.
    if (code >= 0xd800 && code <= 0xdbff && i + 1 < text.length) units.push(text.charCodeAt(++i))
  }
  return units
}
