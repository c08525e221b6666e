import type { Line } from '../model/line'
import { bareText, quotedShare } from './quotedShare'
import { stackWeights as w } from './weights'
import { wordStraddles } from './wordStraddles'

/** The lines of a headline's stack, by index. */
export interface HeadlineStack {
  kicker: number[]
  headline: number[]
  subtitle: number[]
}

export interface StackContext {
  lines: readonly Line[]
  /** The article's text; made only where a stack has something to cut. */
  body: () => string
  /** Whether the same line stands elsewhere on the page: a standing title. */
  repeated: (index: number) => boolean
}

/** A stack cut in three. */
export interface CutStack extends HeadlineStack {
  /** By how much this cut is better than the next best, in nats. */
  margin: number
  /** How much of the subtitle the article's text says in order; see `quotedShare`. */
  subtitleQuoted: number
}

/** Tells kicker, headline and subtitle of a stack apart by weighing every way to cut it in three. */
export function splitHeadline(stack: readonly number[], context: StackContext): CutStack {
  const own = stack.slice(0, longestStack)
  if (own.length < 2)
    return { kicker: [], headline: [...stack], subtitle: [], margin: surest, subtitleQuoted: 0 }
  const quoted = quoter(context)
  const breaks = breaksOf(own, context)
  let best: HeadlineStack = { kicker: [], headline: [...stack], subtitle: [] }
  let bestScore = Number.NEGATIVE_INFINITY
  let second = Number.NEGATIVE_INFINITY
  for (let k = 0; k <= Math.min(2, own.length - 1); k++) {
    for (let h = k + 1; h <= own.length; h++) {
      const parts = { kicker: own.slice(0, k), headline: own.slice(k, h), subtitle: stack.slice(h) }
      const score = partsScore(parts, context, quoted) + breaksScore(breaks, k, h)
      second = Math.max(second, Math.min(score, bestScore))
      if (score <= bestScore) continue
      bestScore = score
      best = h === own.length ? { ...parts, headline: stack.slice(k), subtitle: [] } : parts
    }
  }
  const subtitleQuoted = best.subtitle.length > 0 ? quoted(best.subtitle) : 0
  return { ...best, subtitleQuoted, margin: Math.min(surest, bestScore - second) }
}

/** Lines of a stack that are weighed; no headline has more. */
const longestStack = 12
/** A stack of one line can be cut in one way only. */
const surest = 6

/** Remembers what has been looked up: the same part occurs in several cuts. */
function quoter({ lines, body }: StackContext): (indices: readonly number[]) => number {
  const known = new Map<string, number>()
  const source = bareText(body())
  return (indices) => {
    const key = `${indices[0]}-${indices.length}`
    const found = known.get(key)
    if (found !== undefined) return found
    const share = quotedShare(bareText(indices.map((i) => lines[i]?.clean ?? '').join('')), source)
    known.set(key, share)
    return share
  }
}

function partsScore(
  { kicker, headline, subtitle }: HeadlineStack,
  { lines, repeated }: StackContext,
  quoted: (indices: readonly number[]) => number,
): number {
  let score = 0
  if (kicker.length > 0) {
    score += w.kicker * kicker.length
    if (kicker.some(repeated)) score += w.kickerRepeated
    score += kicker.every((i) => isShort(lines[i])) ? w.kickerShort : w.kickerLong
    score += quoted(kicker) < 0.45 ? w.kickerForeign : -w.kickerForeign
  }
  if (headline.some(repeated)) score -= w.kickerRepeated
  if (quoted(headline) > 0.92) score += w.headlineQuoted
  if (quoted(headline) < 0.3) score += w.headlineForeign
  score += w.thirdLine * Math.max(0, headline.length - 2)
  if (subtitle.length > 0) {
    const length = subtitle.reduce((sum, i) => sum + (lines[i]?.ems ?? 0), 0)
    const likeness = w.subtitleQuoted * (quoted(subtitle) - w.subtitleNeutral) * Math.min(2, length / 9)
    score += w.subtitle + Math.max(w.subtitleFree, likeness)
  }
  return score
}

const isShort = (line: Line | undefined) =>
  line !== undefined &&
  (line.ems < 12 || (line.script === 'alphabetic' && line.clean === line.clean.toUpperCase()))

/** A line of a stack and the break above it; the same in every cut. */
interface StackLine {
  ems: number
  /** Whether a blank line stands above it. */
  apart: boolean
  /** Whether a word runs across the break. */
  straddled: boolean
  /** Whether the line above is as long. */
  parallel: boolean
  /** Ems of what would have had to fit on the line above, had the part been wrapped there. */
  firstUnit: number
}

function breaksOf(stack: readonly number[], { lines }: StackContext): StackLine[] {
  return stack.flatMap((index, i) => {
    const before = lines[stack[i - 1] ?? -1]
    const line = lines[index]
    if (!line) return []
    return {
      ems: line.ems,
      apart: before !== undefined && line.number - before.number > 1,
      straddled: before !== undefined && wordStraddles(before.clean, line.clean),
      parallel: before !== undefined && Math.abs(before.ems - line.ems) < 1.1,
      firstUnit: firstUnit(line),
    }
  })
}

/** Whether the breaks between the lines are where the cuts are. */
function breaksScore(stack: readonly StackLine[], k: number, h: number): number {
  let score = 0
  const widestOf = (part: readonly StackLine[]) => Math.max(0, ...part.map(({ ems }) => ems))
  const widest = [widestOf(stack.slice(0, k)), widestOf(stack.slice(k, h)), widestOf(stack.slice(h))]
  for (let i = 1; i < stack.length; i++) {
    const before = stack[i - 1]
    const line = stack[i]
    if (!before || !line) continue
    const cut = i === k || i === h
    if (line.apart) score += cut ? w.blankAtCut : w.blankInside
    if (line.straddled) score += cut ? w.wordCut : w.wordInside
    if (line.parallel) score += cut ? w.parallelCut : w.parallelInside
    else if (!cut) {
      const room = (widest[i < k ? 0 : i < h ? 1 : 2] ?? 0) - before.ems
      score += room > line.firstUnit ? w.notWrapped : w.wrapped
    }
  }
  return score
}

function firstUnit(line: Line): number {
  if (line.script === 'cjk') return 1.6
  const word = /^\S+/u.exec(line.clean)?.[0].length ?? 0
  return ((word + 1) * line.ems) / line.clean.length + 0.6
}
