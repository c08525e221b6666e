/**
 * Character classes by code point, for loops over every character of a page: a table lookup in place of a
 * regular expression per character. Arguments are UTF-16 code units or code points; a surrogate half of a
 * Han character outside the basic plane counts as Han, since its other half does, too.
 */

/** Han, kana, bopomofo and their marks: scripts that put no blank between words. */
export function isCjkLetter(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3041 && code <= 0x30ff && code !== 0x30fb) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0x2e80 && code <= 0x2fdf) ||
    (code >= 0x3005 && code <= 0x3007) ||
    (code >= 0x3105 && code <= 0x312f) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff66 && code <= 0xff9f) ||
    // The surrogates of planes 2 and 3, which hold nothing but Han.
    (code >= 0xd840 && code <= 0xd8bf) ||
    (code >= 0x20000 && code <= 0x3ffff)
  )
}

/** Kana alone: text that holds them is Japanese. */
export function isKana(code: number): boolean {
  return (
    (code >= 0x3041 && code <= 0x3096) ||
    (code >= 0x30a1 && code <= 0x30fa) ||
    (code >= 0xff66 && code <= 0xff9d)
  )
}

/** Hangul syllables and letters. */
export function isHangul(code: number): boolean {
  return (
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0x1100 && code <= 0x11ff) ||
    (code >= 0x3130 && code <= 0x318f)
  )
}

/** Punctuation that a CJK typesetter sets in a full square. */
export function isCjkPunctuation(code: number): boolean {
  return (
    (code >= 0x3001 && code <= 0x303f && !isCjkLetter(code)) ||
    code === 0x30fb ||
    (code >= 0xff01 && code <= 0xff0f) ||
    (code >= 0xff1a && code <= 0xff20) ||
    (code >= 0xff3b && code <= 0xff40) ||
    (code >= 0xff5b && code <= 0xff65) ||
    (code >= 0xfe30 && code <= 0xfe4f)
  )
}

/** Punctuation that CJK and Latin fonts share: a full square beside Han, narrow beside Latin letters. */
export function isSharedPunctuation(code: number): boolean {
  return (
    (code >= 0x2018 && code <= 0x201f) ||
    code === 0x2014 ||
    code === 0x2015 ||
    code === 0x2026 ||
    code === 0x2025 ||
    code === 0x00b7
  )
}

/** ASCII and full-width digits. */
export function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19)
}

/** A letter of a script that separates words with blanks and is not Hangul. */
export function isAlphabetic(code: number): boolean {
  if (code < 0x80) return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
  return letterKind(code) === 'alphabetic'
}

export type LetterKind = 'none' | 'cjk' | 'hangul' | 'alphabetic'

const letter = /\p{L}/u
const kinds: LetterKind[] = ['none', 'cjk', 'hangul', 'alphabetic']
/** Index into `kinds` plus 1 by code; 0 where it was not asked for yet. */
const seen = new Uint8Array(0x10000)

/** Which kind of script the letter at `code` is of; `none` for what is no letter. */
export function letterKind(code: number): LetterKind {
  if (code > 0xffff) return kindOf(code)
  const known = seen[code]
  if (known) return kinds[known - 1] ?? 'none'
  const kind = kindOf(code)
  seen[code] = kinds.indexOf(kind) + 1
  return kind
}

function kindOf(code: number): LetterKind {
  if (isCjkLetter(code)) return 'cjk'
  if (isHangul(code)) return 'hangul'
  return letter.test(String.fromCodePoint(code)) ? 'alphabetic' : 'none'
}

const letterOrNumber = /[\p{L}\p{N}]/u
/** By code unit: 1 a letter or number, 2 none; 0 where it was not asked for yet. */
const writes = new Uint8Array(0x10000)

/** Whether the UTF-16 code unit is a letter or a number; halves of pairs are taken for Han. */
export function isLetterOrNumber(unit: number): boolean {
  let known = writes[unit]
  if (!known) {
    const half = unit >= 0xd800 && unit <= 0xdfff
    known = half || letterOrNumber.test(String.fromCharCode(unit)) ? 1 : 2
    writes[unit] = known
  }
  return known === 1
}

const cases = ['none', 'small', 'capital'] as const
/** Index into `cases` plus 1 by code unit; 0 where it was not asked for yet. */
const casesSeen = new Uint8Array(0x10000)

/** The case of the letter that a UTF-16 code unit is; of halves of pairs none. */
export function letterCase(unit: number): (typeof cases)[number] {
  let known = casesSeen[unit]
  if (!known) {
    const letter = String.fromCharCode(unit)
    known = /\p{Ll}/u.test(letter) ? 2 : /\p{Lu}/u.test(letter) ? 3 : 1
    casesSeen[unit] = known
  }
  return cases[known - 1] ?? 'none'
}

/** White space, zero-width and control characters: what a reading may leave in no span. */
export function isBlank(code: number): boolean {
  return (
    code <= 0x20 ||
    (code >= 0x7f && code <= 0xa0) ||
    code === 0xad ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  )
}
