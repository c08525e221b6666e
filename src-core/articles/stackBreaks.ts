import type { Line } from '../model/line'
import { followsOdds } from '../words/wordClasses'
import { wordStraddles } from '../words/wordStraddles'
import { namesSpeaker } from './namesSpeaker'
import { stackWeights as w } from './weights'

/** A line of a headline's stack and the break above it; the same however the stack is cut. */
export interface StackBreak {
  ems: number
  /** Whether a blank line stands above it. */
  apart: boolean
  /** Whether the line above is as long. */
  parallel: boolean
  /** Ems of what would have had to fit on the line above, had the part been wrapped there. */
  firstUnit: number
  /** Log-odds by the text on both sides of the break that no part ends there. */
  linked: number
}

/** @param body the article's text, which may say together what a break parts */
export function stackBreaks(
  stack: readonly number[],
  lines: readonly Line[],
  language: string,
  body: string,
): StackBreak[] {
  return stack.flatMap((index, i) => {
    const before = lines[stack[i - 1] ?? -1]
    const line = lines[index]
    if (!line) return []
    return {
      ems: line.ems,
      apart: before !== undefined && line.number - before.number > 1,
      parallel: before !== undefined && Math.abs(before.ems - line.ems) < 1.1,
      firstUnit: firstUnit(line),
      linked: before ? linkedOdds(before, line, language, body) : 0,
    }
  })
}

function linkedOdds(before: Line, line: Line, language: string, body: string): number {
  let odds = wordStraddles(before.clean, line.clean) ? w.wordAcross : 0
  if (leavesOpen(before.clean)) odds += w.markOpen
  if (saidTogether(before, line, body)) odds += w.saidTogether
  if (namesSpeaker(line)) odds += w.speakerInside
  if (before.script !== 'alphabetic' || line.script !== 'alphabetic') return odds
  if (isCapitals(before.clean) !== isCapitals(line.clean)) odds += w.capitalsChange
  else if (/^\p{Ll}/u.test(line.clean)) odds += w.smallLetter
  if (language === 'en') {
    const left = /\S+$/u.exec(before.clean)?.[0] ?? ''
    const right = /^\S+/u.exec(line.clean)?.[0] ?? ''
    odds += w.stackGrammar * followsOdds(left, right)
  }
  return odds
}

const pairs = ['（）', '()', '“”', '‘’', '「」', '『』', '《》', '〈〉', '【】'] as const

/** Whether a bracket or quotation mark is opened in a line and not closed. */
function leavesOpen(text: string): boolean {
  return pairs.some((pair) => text.lastIndexOf(pair[0] ?? '') > text.lastIndexOf(pair[1] ?? ''))
}

/** Whether the text has the words on both sides of the break together. */
function saidTogether(before: Line, line: Line, body: string): boolean {
  if (before.script === 'cjk') {
    const [a, b] = [before.clean.slice(-2), line.clean.slice(0, 2)]
    if (!/^\p{L}{2}\p{L}{2}$/u.test(a + b)) return false
    return body.includes(a + b.slice(0, 1)) || body.includes(a.slice(1) + b)
  }
  const left = /[\p{L}\p{N}'’-]+$/u.exec(before.clean)?.[0]
  const right = /^[\p{L}\p{N}'’-]+/u.exec(line.clean)?.[0]
  return left !== undefined && right !== undefined && body.includes(`${left} ${right}`)
}

const isCapitals = (text: string) => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)

function firstUnit(line: Line): number {
  if (line.script === 'cjk') return 1.6
  const word = /^\S+/u.exec(line.clean)?.[0].length ?? 0
  return ((word + 1) * line.ems) / line.clean.length + 0.6
}
