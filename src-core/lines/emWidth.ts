import { isCjkLetter, isCjkPunctuation, isDigit, isHangul, isSharedPunctuation } from '../words/characters'

const narrow = new Set([..."iIl.,:;'|!jtfr()[]{}/\\`´‘’‚“”„ "].map((c) => c.charCodeAt(0)))
const wide = new Set([...'mwMWQO@%&—…œæŒÆ'].map((c) => c.charCodeAt(0)))

/** Widths by code, in lines of either kind; NaN where it was not asked for yet. */
const known = [
  new Float64Array(0x10000).fill(Number.NaN),
  new Float64Array(0x10000).fill(Number.NaN),
] as const

/**
 * Width in ems of the character at `code` (a UTF-16 code unit). A rough average of text fonts: neighbouring
 * lines of one column have the same letters in them, so that the errors even out over a line.
 *
 * @param cjk whether the line is Chinese or Japanese, where quotes, dashes and dots take a full square
 */
export function emWidth(code: number, cjk: boolean): number {
  const widths = known[cjk ? 1 : 0]
  const width = widths[code] ?? 0
  if (!Number.isNaN(width)) return width
  widths[code] = widthOf(code, cjk)
  return widths[code] ?? 0
}

function widthOf(code: number, cjk: boolean): number {
  // The second half of a pair: the first has counted for the character.
  if (code >= 0xdc00 && code <= 0xdfff) return 0
  if (isCjkLetter(code) || isCjkPunctuation(code) || isHangul(code) || code === 0x3000) return 1
  if (isSharedPunctuation(code) && cjk) return 1
  if (code >= 0xff01 && code <= 0xff60) return 1
  if (isDigit(code)) return 0.5
  if (narrow.has(code)) return 0.3
  if (wide.has(code)) return 0.8
  if (code >= 0x41 && code <= 0x5a) return 0.65
  // Box drawing, geometric shapes, arrows: set as a full square where Han stands around them.
  if (code >= 0x2190 && code <= 0x27bf) return cjk ? 1 : 0.7
  return 0.5
}

/** Width of `text` in ems. */
export function emsOf(text: string, cjk: boolean): number {
  let ems = 0
  for (let i = 0; i < text.length; i++) ems += emWidth(text.charCodeAt(i), cjk)
  return ems
}
