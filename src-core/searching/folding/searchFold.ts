import { isBlank } from '../../words/characters'
import { foldForms } from '../foldForms'
import { stringOf } from '../stringOf'

/**
 * What the search takes each UTF-16 unit for: simplified form, half width, lower case, a blank for every white space.
 * Radicals and other compatibility characters (U+2F00 ⼀, U+F900 豈, half-width kana) are their plain characters.
 */
const folds = new Uint16Array(0x10000)
for (let unit = 0; unit < 0x10000; unit++) folds[unit] = foldedUnit(unit)

function foldedUnit(unit: number): number {
  if (isBlank(unit)) return 0x20
  if (unit >= 0xd800 && unit <= 0xdfff) return unit
  const plain = String.fromCharCode(unit).normalize('NFKC')
  const folded = foldForms(plain.length === 1 ? plain : String.fromCharCode(unit))
  const lower = folded === 'ς' ? 'σ' : folded.toLowerCase()
  return (lower.length === 1 ? lower : folded).charCodeAt(0)
}

export function foldUnit(unit: number): number {
  return folds[unit] ?? unit
}

/** Folded unit for unit: an offset into it is one into the text. */
export function foldForSearch(text: string): string {
  const units = new Uint16Array(text.length)
  for (let i = 0; i < text.length; i++) units[i] = foldUnit(text.charCodeAt(i))
  return stringOf(units)
}
