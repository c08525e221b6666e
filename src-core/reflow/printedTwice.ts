import type { Repair } from '../model/reading'
import { repairReason } from '../model/repairReasons'
import type { Span } from '../model/span'

const reason = repairReason('second-printing')

/** Fewer letters than this may well be said twice (`加油加油`, `Bye Bye`). */
const shortest = { cjk: 4, alphabetic: 8 }

/**
 * The second printings in a headline or display, which a shadow or an outline leaves in the text: a line that
 * says its text twice, a line that says again what the one before said, or a second half that says again what
 * the first half did.
 */
export function printedTwice(raw: string, spans: readonly Span[]): Repair[] {
  const half = spans.length / 2
  const again = Number.isInteger(half) && half > 0 && sayTheSame(raw, spans.slice(0, half), spans.slice(half))
  const repairs: Repair[] = []
  spans.forEach(([start, end], i) => {
    const before = spans[i - 1]
    if ((again && i >= half) || (before && sayTheSame(raw, [before], [[start, end]])))
      repairs.push({ kind: 'printed-twice', span: [start, end], text: '', reason })
    else {
      const second = secondPrinting(raw.slice(start, end))
      if (second !== undefined)
        repairs.push({ kind: 'printed-twice', span: [start + second, end], text: '', reason })
    }
  })
  return repairs
}

function sayTheSame(raw: string, first: readonly Span[], second: readonly Span[]): boolean {
  const textOf = (spans: readonly Span[]) => bare(spans.map(([start, end]) => raw.slice(start, end)).join(''))
  const text = textOf(first)
  return isLongEnough(text) && text === textOf(second)
}

/** Where in `line` its text begins a second time (blanks before it included), if it does. */
function secondPrinting(line: string): number | undefined {
  const text = bare(line)
  const half = text.length / 2
  if (!Number.isInteger(half) || text.slice(0, half) !== text.slice(half) || !isLongEnough(text.slice(half)))
    return
  let seen = 0
  let at = 0
  while (seen < half) if (/\S/.test(line.charAt(at++))) seen++
  return at
}

const bare = (text: string) => text.replace(/\s+/g, '')

const isLongEnough = (text: string) =>
  text.length >= (/[\u3040-\u9fff\uac00-\ud7a3]/.test(text) ? shortest.cjk : shortest.alphabetic)
