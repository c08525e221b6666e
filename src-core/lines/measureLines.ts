import type { Line, LineScript } from '../model/line'
import { lineStarts } from '../model/lineStarts'
import { isBlank, letterKind } from '../words/characters'
import { cleanLine } from './cleanLine'
import { emsOf, emWidth } from './emWidth'
import { joinVertical } from './joinVertical'

/** The non-blank lines of a page's raw text, in raw order; columns of vertical text are one line each. */
export function measureLines(raw: string): Line[] {
  const starts = lineStarts(raw)
  const lines: Line[] = []
  let blankBefore = 0
  starts.forEach((start, i) => {
    const line = measureLine(raw, start, starts[i + 1] ?? raw.length, i + 1, blankBefore)
    if (line) lines.push(line)
    blankBefore = line ? 0 : blankBefore + 1
  })
  return joinVertical(raw, lines)
}

function measureLine(
  raw: string,
  from: number,
  to: number,
  number: number,
  blankBefore: number,
): Line | undefined {
  let start = from
  let end = to
  while (start < end && isBlank(raw.charCodeAt(start))) start++
  while (end > start && isBlank(raw.charCodeAt(end - 1))) end--
  if (start === end) return undefined
  const text = raw.slice(start, end)
  const script = lineScript(text)
  const cjk = script === 'cjk'
  const { clean, repairs } = cleanLine(text, start)
  return {
    number,
    lastNumber: number,
    span: [start, end],
    text,
    clean,
    repairs,
    ems: emsOf(clean, cjk),
    hang: hangingEms(clean, cjk),
    blankBefore,
    leading: start === from ? 0 : emsOf(raw.slice(from, start), cjk),
    script,
  }
}

/** See `LineScript`. */
export function lineScript(text: string): LineScript {
  let cjk = 0
  let hangul = 0
  let alphabetic = 0
  for (let i = 0; i < text.length; i++) {
    const kind = letterKind(text.charCodeAt(i))
    if (kind === 'cjk') cjk++
    else if (kind === 'hangul') hangul++
    else if (kind === 'alphabetic') alphabetic++
  }
  if (hangul > 0 && hangul >= cjk && hangul * 2 >= alphabetic) return 'hangul'
  // A Latin name is as long as several Han characters, so one Han character weighs more than one letter.
  if (cjk > 0 && cjk * 3 >= alphabetic) return 'cjk'
  return alphabetic > 0 ? 'alphabetic' : 'none'
}

const hanging = new Set([...'，。、；：！？）》」』〉】〕”’…—,.;:!?)]\'"-'].map((mark) => mark.charCodeAt(0)))

function hangingEms(clean: string, cjk: boolean): number {
  const last = clean.charCodeAt(clean.length - 1)
  return hanging.has(last) ? emWidth(last, cjk) : 0
}
