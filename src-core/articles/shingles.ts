import { isCjkLetter, isLetterOrNumber } from '../words/characters'
import { Numbering } from '../words/Numbering'
import type { Terms } from './Marks'

/** The runs of three Han characters, or of two words, of each text: numbered, each once. */
export interface Shingles {
  of: readonly Terms[]
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
    // No text has more of them than characters.
    const found = new Uint32Array(text.length)
    let count = 0
    const add = (a: number, b: number, c: number) => {
      const shingle = numbering.numberOf(a, b, c)
      if (seenIn[shingle] === i + 1) return
      seenIn[shingle] = i + 1
      found[count++] = shingle
    }
    const square = hanOf(text)
    for (let at = 2; at < square.length; at++) {
      add(square[at - 2] ?? 0, square[at - 1] ?? 0, square[at] ?? 0)
    }
    if (square.length * 2 >= text.length) return found.slice(0, count)
    const bare = withoutMarks(text)
    if (square.length * 2 >= bare.length) return found.slice(0, count)
    let before = -1
    eachWord(bare.toLowerCase(), (word) => {
      const number = numberOf(word)
      if (before >= 0) add(before, number, 0)
      before = number
    })
    return found.slice(0, count)
  })
  return { of, count: numbering.size }
}

/** A text's letters, numbers and blanks. */
function withoutMarks(text: string): string {
  let bare = ''
  let start = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    // Halves of pairs are letters or none: rare, and told by the whole.
    if (code >= 0xd800 && code <= 0xdfff) return text.replace(/[^\p{L}\p{N} ]+/gu, '')
    if (code === 0x20 || isLetterOrNumber(code)) continue
    if (i > start) bare += text.slice(start, i)
    start = i + 1
  }
  return start === 0 ? text : bare + text.slice(start)
}

/** The words of a text that has nothing but words and blanks; one is empty before or after a blank at an end. */
function eachWord(text: string, take: (word: string) => void): void {
  for (let start = 0; start <= text.length; ) {
    const blank = text.indexOf(' ', start)
    const end = blank < 0 ? text.length : blank
    take(text.slice(start, end))
    start = end + 1
    while (text.charCodeAt(start) === 0x20) start++
  }
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
