import type { Line } from '../model/line'

/** Where marks part a line's text: inside it, at its end at most (or it is only 、, which is no comma in Chinese), or nowhere. */
export type MarkPlace = 'inside' | 'end' | 'none'

/**
 * Where marks part the text of each line, and in how many of a page's lines of Han they do, by their letters: body
 * text has them far oftener than headlines, where it has any.
 */
export function partingMarks(lines: readonly Line[]): { places: MarkPlace[]; rateOfHan: number } {
  const places = lines.map(placeOf)
  let marked = 0
  let letters = 0
  lines.forEach(({ clean, script }, i) => {
    if (script !== 'cjk') return
    letters += clean.length
    if (places[i] !== 'none') marked++
  })
  return { places, rateOfHan: letters > 0 ? marked / letters : 0 }
}

const hanMark = /[，。；？！]/u
/** A mark with more than closing marks after it. */
const innerHanMark = /[，。；？！](?![，。；？！”’」』）)】》]*$)/u

function placeOf({ clean, script }: Line): MarkPlace {
  if (script === 'alphabetic') return partedByMark(clean) ? 'inside' : 'none'
  // What Korean headlines and their texts have has not been counted.
  if (script !== 'cjk') return 'none'
  // Between the things that a headline names stands 、 as well.
  if (!hanMark.test(clean)) return clean.includes('、') ? 'end' : 'none'
  return innerHanMark.test(clean) ? 'inside' : 'end'
}

/** Whether a blank stands after a mark: a full stop only after a word, since names are shortened with one. */
function partedByMark(text: string): boolean {
  for (let at = text.indexOf(' '); at > 0; at = text.indexOf(' ', at + 1)) {
    const mark = text.charCodeAt(at - 1)
    if (mark === 0x2c || mark === 0x3b || mark === 0x21 || mark === 0x3f) return true
    if (mark === 0x2e && /\p{Ll}{3}$/u.test(text.slice(Math.max(0, at - 4), at - 1))) return true
  }
  return false
}
