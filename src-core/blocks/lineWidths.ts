import type { Line } from '../model/line'
import { widthIn } from '../words/fontWidths'
import { pageFont } from './pageFont'

/** Widths by which lines are compared, in ems. */
export interface LineWidths {
  /** Of each line. */
  width: Float64Array
  /** Of the first piece of each line that a typesetter would not break: a word
   *  with the blank before it, a number, a Han character. */
  firstUnit: Float64Array
  /** How far a full line may miss its column's measure. */
  tolerance: Float64Array
  /** By how much punctuation could be set closer, or hang out of the column. */
  squeeze: Float64Array
  /** How much of that stands at the line's end. */
  hang: Float64Array
}

/** Ems by which a line's punctuation may be squeezed together at most. */
const mostSqueezed = 1.6
const squarePunctuation = /[，。、；：！？（）《》「」『』“”‘’]/gu

/** Ems by which a line may miss its measure in a known font: kerning, and a measure told to half an em. */
const fontTolerance = 0.15

/** Neighbours, on either side, among which a column's longest lines are looked for. */
const reach = 6

export function lineWidths(lines: readonly Line[]): LineWidths {
  const monospaced = isMonospaced(lines)
  const font = monospaced ? undefined : pageFont(lines)
  const width = new Float64Array(lines.length)
  const firstUnit = new Float64Array(lines.length)
  const tolerance = new Float64Array(lines.length)
  const squeeze = new Float64Array(lines.length)
  const hang = new Float64Array(lines.length)
  lines.forEach((line, i) => {
    const square = line.script === 'cjk'
    const counted = !square && monospaced
    const set = font && line.script === 'alphabetic' ? widthIn(font, line.clean) : line.ems
    width[i] = counted ? line.clean.length / 2 : square ? squareWidth(line) : set
    firstUnit[i] = square
      ? firstSquareUnit(line.clean)
      : (firstWord(line.clean) + 1) * (width[i] / line.clean.length)
    // Han are set on a grid; a proportional font's widths are only guessed.
    if (square) {
      hang[i] = hangs(line)
      squeeze[i] =
        hangs(line) + Math.min(mostSqueezed, 0.4 * (line.clean.match(squarePunctuation)?.length ?? 0))
    }
    tolerance[i] = square ? 0.35 : counted ? 0.05 : font ? 0.01 * set + fontTolerance : 0.04 * set + 0.3
  })
  joinPieces(lines, width, firstUnit)
  return { width, firstUnit, tolerance, squeeze, hang }
}

/** Marks with which no line of Han is set to begin. */
const neverFirst = /^[，。、；：！？）》」』】〉”’]/u

/**
 * Extractors cut a printed line in two where its font changes, often at a quotation mark: the second piece then
 * begins as no line does. Both pieces get the width of the whole line, so that neither looks short.
 */
function joinPieces(lines: readonly Line[], width: Float64Array, firstUnit: Float64Array): void {
  for (let i = lines.length - 1; i > 0; i--) {
    const line = lines[i]
    const before = lines[i - 1]
    if (line?.script !== 'cjk' || before?.script !== 'cjk' || line.blankBefore > 0) continue
    if (!neverFirst.test(line.clean)) continue
    const whole = (width[i - 1] ?? 0) + (width[i] ?? 0)
    const near = width.subarray(Math.max(0, i - reach), i + reach)
    if (whole > Math.max(...near) + 0.5) continue
    width[i - 1] = whole
    width[i] = whole
    firstUnit[i] = firstUnit[i + 1] ?? 1
  }
}

/**
 * Whether alphabetic lines were broken by counting characters: then several lines of a column tie for the
 * longest, which proportional widths hardly ever do.
 */
function isMonospaced(lines: readonly Line[]): boolean {
  let looked = 0
  let tied = 0
  for (let i = reach; i < lines.length - reach; i++) {
    if (lines[i]?.script !== 'alphabetic') continue
    let longest = 0
    let times = 0
    for (let j = i - reach; j <= i + reach; j++) {
      const length = lines[j]?.clean.length ?? 0
      if (length === longest) times++
      if (length <= longest) continue
      longest = length
      times = 1
    }
    looked++
    if (times >= 2) tied++
  }
  return looked >= 4 && tied >= looked * 0.43
}

/** Small kana and marks that may not begin a line: a Japanese line takes them in beyond its measure. */
const clinging = /[ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶー々]$/u

/** Ems that may stand outside the measure at a line's end. */
const hangs = (line: Line) => (clinging.test(line.clean) ? 1 : line.hang)

const narrowMark = /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[,.;:!?()](?!\d)/gu

/**
 * Width of a line of Han on the grid of half and full squares: letters, digits and blanks are half a square, as
 * is the dot in a foreign name. A narrow mark after Han is taken for the full one that OCR made it from.
 */
function squareWidth(line: Line): number {
  let halves = 0
  let wideBefore = false
  let mayHaveNarrow = false
  for (let i = 0; i < line.clean.length; i++) {
    const code = line.clean.charCodeAt(i)
    const wide = code >= 0x250
    halves += wide ? 2 : 1
    // Few lines have a narrow sign after a wide one, and only they are asked which.
    if (wideBefore && !wide) mayHaveNarrow = true
    wideBefore = wide
  }
  return (halves + (mayHaveNarrow ? (line.clean.match(narrowMark)?.length ?? 0) : 0)) / 2
}

const word = /^\S+/u

function firstWord(text: string): number {
  return word.exec(text)?.[0].length ?? 0
}

const squareUnit =
  /^[“‘（《「『〈【(]*(?:[\dA-Za-z.,%％]+|[\s\S])[，。、；：！？）》」』〉】”’…—,.;:!?)%％]*/u

function firstSquareUnit(text: string): number {
  let ems = 0
  for (const character of squareUnit.exec(text)?.[0] ?? '') ems += character < '\u2000' ? 0.5 : 1
  return ems
}
