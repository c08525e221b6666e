import type { Line } from '../model/line'
import { type Font, fonts, widthIn } from '../words/fontWidths'

/** Lines looked at together: more than one column's measure may stand among them. */
const windowLines = 40
/** Fewer lines tell no font. */
const leastLines = 60
/** Lines of a page that are looked at: enough to tell. */
const mostLines = 600
/** How many more of the lines a font has to explain than rough widths do. */
const better = 0.008
/**
 * Lines may be wider than the measure that explains their neighbours, by no more than this, as a share of the full
 * ones: another font's widths make a few in a hundred too wide, the page's own next to none.
 */
const tooWide = 0.0145
/** Ems of a line, and of the line with the next word. */
type Range = readonly [from: number, to: number]

/** Ems by which a line is too wide, and not of another column. */
const near = 1.2

/**
 * The font whose widths explain where a page's alphabetic lines were broken: a full line is no wider than its column,
 * and would be with the next word. Undefined where no font does so well that its widths can be relied on.
 */
export function pageFont(lines: readonly Line[]): Font | undefined {
  const pairs: { line: string; word: string; rough: Range }[] = []
  for (let i = 0; i + 1 < lines.length && pairs.length < mostLines; i++) {
    const [line, next] = [lines[i], lines[i + 1]]
    if (line?.script !== 'alphabetic' || next?.script !== 'alphabetic') continue
    const word = ` ${/^\S+/u.exec(next.clean)?.[0] ?? ''}`
    const wordEms = (word.length * next.ems) / next.clean.length
    pairs.push({ line: line.clean, word, rough: [line.ems, line.ems + wordEms] })
  }
  if (pairs.length < leastLines) return undefined
  let best: Font | undefined
  let share = fitOf(pairs.map(({ rough }) => rough)).full + better
  for (const font of fonts) {
    const ranges = pairs.map(({ line, word }): Range => {
      const from = widthIn(font, line)
      return [from, from + widthIn(font, word)]
    })
    const own = fitOf(ranges)
    if (own.full < share || own.over > tooWide * own.full) continue
    share = own.full
    best = font
  }
  return best
}

/** The shares of lines that are full, or too wide, in the measure that explains most of the lines near them. */
function fitOf(ranges: readonly Range[]): { full: number; over: number } {
  let hits = 0
  let over = 0
  for (let at = 0; at < ranges.length; at += windowLines) {
    const lines = ranges.slice(at, at + windowLines)
    const begin = Float64Array.from(lines, ([from]) => from).sort()
    const end = Float64Array.from(lines, ([, to]) => to).sort()
    let ended = 0
    let most = 0
    let measure = 0
    for (const [begun, ems] of begin.entries()) {
      while ((end[ended] ?? Number.POSITIVE_INFINITY) <= ems) ended++
      if (begun + 1 - ended <= most) continue
      most = begun + 1 - ended
      measure = ems
    }
    hits += most
    for (const [from] of lines) if (from > measure && from < measure + near) over++
  }
  return { full: hits / ranges.length, over: over / ranges.length }
}
