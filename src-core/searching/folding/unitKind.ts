import { isCjkLetter, isHangul } from '../../words/characters'

/** A blank, a letter or digit of a script that puts blanks between words, or a sign that stands for itself. */
export const blank = 0
export const wordUnit = 1
export const signUnit = 2

const ofWords = /[\p{L}\p{N}\p{M}]/u
/** Scripts that are written without blanks, or whose words take endings (Hangul): found at any length. */
const unspaced = /[\p{scx=Han}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}\p{scx=Tibetan}]/u

const kinds = new Uint8Array(0x10000)
for (let unit = 0; unit < 0x10000; unit++) kinds[unit] = kindOf(unit)

function kindOf(unit: number): number {
  if (unit === 0x20 || unit === 0) return blank
  if (isCjkLetter(unit) || isHangul(unit) || (unit >= 0xd800 && unit <= 0xdfff)) return signUnit
  const character = String.fromCharCode(unit)
  return ofWords.test(character) && !unspaced.test(character) ? wordUnit : signUnit
}

/** The kind of a folded UTF-16 unit. */
export function unitKind(unit: number): number {
  return kinds[unit] ?? signUnit
}
