import type { Line } from '../model/line'
import { wordStraddles } from '../words/wordStraddles'
import { type ColumnCounts, countColumns, orders, steady } from './countColumns'
import { Junctions } from './Junctions'
import { matchLines } from './matchLines'

/** Lines looked at together, and nats per line by which they must go on from each other to be one column's. */
const window = 24
const oneColumn = 0.45
/** The share of a page's lines that may come in turns, or surely do: it is a habit of whole dumps. */
const leastDoubtful = 0.35
const leastInTurns = 0.3

/** Nats, over a whole stretch and per line, by which several columns must explain it better than one does. */
const sure = { gain: 30, perLine: 0.3 }
/** The same on a page that surely has other such stretches. */
const likely = { gain: 2, perLine: 0.1 }

/** Nats for a word that runs across the break, and for none that does. */
const straddles = 2.5
const straddlesNot = -0.3

/** Lines whose columns come in turns, from one index up to, not including, another. */
interface Stretch {
  from: number
  to: number
  gain: number
}

/**
 * Puts the columns of a page apart whose lines come in turns, as they do in a dump that is sorted by the lines'
 * height on the page: one column's lines after the other's. Any other page stays as it is.
 *
 * @param lines in raw order
 * @param language BCP 47
 */
export function partColumns(lines: readonly Line[], language: string): readonly Line[] {
  const junctions = new Junctions(lines, language)
  const goesOn = (before: number, after: number) => junctions.goesOn(before, after)
  if (doubtfulShare(lines.length, goesOn) < leastDoubtful) return lines
  const best = likeliest(orders.map((order) => countColumns(lines.length, goesOn, order)))
  // Where neighbours change places too, words alone don't tell enough whose line is whose.
  if (best.order !== steady && !/^(?:zh|ja)/.test(language)) return lines
  const stretches = stretchesOf(best)
  const told = (least: typeof sure) =>
    stretches.filter(({ from, to, gain }) => gain >= Math.max(least.gain, least.perLine * (to - from)))
  const inTurns = told(sure).reduce((sum, { from, to }) => sum + to - from, 0)
  if (inTurns === 0 || inTurns < lines.length * leastInTurns) return lines
  const textOf = (line: number) => lines[line]?.clean ?? ''
  const after = matchLines(best, (a, b) => {
    const word =
      lines[b]?.script !== 'cjk' ? 0 : wordStraddles(textOf(a), textOf(b)) ? straddles : straddlesNot
    return goesOn(a, b) + word
  })
  const parted = [...lines]
  for (const { from, to } of told(likely)) {
    let at = from
    for (const chain of chainsOf(after, from, to)) {
      chain.forEach((line, i) => {
        const own = lines[line] as Line
        // At a column's head, text may go on in mid-sentence, as after a blank line.
        parted[at++] = i === 0 ? { ...own, blankBefore: Math.max(1, own.blankBefore) } : own
      })
    }
  }
  return parted
}

/** The share of a page's stretches of some lines in which lines hardly go on better from the last one than from others. */
function doubtfulShare(count: number, goesOn: (before: number, after: number) => number): number {
  const mean = (from: number, to: number, back: number, step = 1) => {
    let sum = 0
    let all = 0
    for (let line = from; line < to; line += step) {
      sum += goesOn(line - back, line)
      all++
    }
    return sum / all
  }
  if (count <= 8) return 0
  // What lines at large are worth, every second one tells.
  const other = (mean(5, count, 3, 2) + mean(5, count, 5, 2)) / 2
  let all = 0
  let doubtful = 0
  for (let from = 1; from + window / 2 < count; from += window) {
    all++
    if (mean(from, Math.min(count, from + window), 1) - other < oneColumn) doubtful++
  }
  return all && doubtful / all
}

const likeliest = (counts: readonly ColumnCounts[]) =>
  counts.reduce((best, other) => (other.total > best.total ? other : best))

/** Where there are several columns, until there are more: then others begin, further down on the page. */
function stretchesOf({ columns, gains }: ColumnCounts): Stretch[] {
  const found: Stretch[] = []
  columns.forEach((count, line) => {
    if (count < 2) return
    const last = found.at(-1)
    if (last && last.to === line && count <= (columns[line - 1] ?? 0)) {
      last.to++
      last.gain += gains[line] ?? 0
    } else found.push({ from: line, to: line + 1, gain: gains[line] ?? 0 })
  })
  return found
}

/** The columns of a stretch in the order in which they begin, the one that goes on below it last. */
function chainsOf(after: Int32Array, from: number, to: number): number[][] {
  const chains: number[][] = []
  const of = new Map<number, number[]>()
  for (let line = from; line < to; line++) {
    let chain = of.get(after[line] ?? -1)
    if (!chain) {
      chain = []
      chains.push(chain)
    }
    chain.push(line)
    of.set(line, chain)
  }
  const below = of.get(after[to] ?? -1)
  return below ? [...chains.filter((chain) => chain !== below), below] : chains
}
