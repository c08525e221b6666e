import type { Line } from '../model/line'
import { isCjkLetter } from '../words/characters'

/**
 * Whether each line goes on from the one before it, by what the page says elsewhere: both ways to take three Han
 * characters, or three words, across the break stand together inside other lines.
 */
export function runsOn(lines: readonly Line[]): boolean[] {
  const straddling = lines.map((line, i) => straddles(lines[i - 1], line))
  const wanted = new Set(straddling.flat())
  const found = new Set<string>()
  for (const line of lines) {
    for (const term of threes(units(line))) if (wanted.has(term)) found.add(term)
  }
  return straddling.map((terms) => terms.length > 1 && terms.every((term) => found.has(term)))
}

function straddles(before: Line | undefined, line: Line): string[] {
  if (!before || before.script !== line.script) return []
  const end = units(before).slice(-2)
  const start = units(line).slice(0, 2)
  const across = end.length < 2 || start.length < 2 ? [] : [...end, ...start]
  return [...threes(across)]
}

/** A line's characters where it is Han, its words in small letters elsewhere; marks stay, so that they part. */
function units(line: Line): string[] {
  if (line.script === 'cjk') return [...line.clean]
  return line.clean.toLowerCase().split(/\s+/u)
}

function* threes(units: readonly string[]): Iterable<string> {
  for (let i = 2; i < units.length; i++) {
    const three = [units[i - 2] ?? '', units[i - 1] ?? '', units[i] ?? '']
    if (three.every(isPlain)) yield three.join(three.every(isWord) ? ' ' : '')
  }
}

const isWord = (unit: string) => !isCjkLetter(unit.codePointAt(0) ?? 0)
const isPlain = (unit: string) => (isWord(unit) ? /^[\p{L}\p{N}'’-]{2,}$/u.test(unit) : true)
