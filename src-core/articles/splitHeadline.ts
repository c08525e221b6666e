import type { Line } from '../model/line'
import { namesSpeaker } from './namesSpeaker'
import { bareText, quotedShare } from './quotedShare'
import { type StackBreak, stackBreaks } from './stackBreaks'
import { stackWeights as w } from './weights'

/** The lines of a headline's stack, by index. */
export interface HeadlineStack {
  kicker: number[]
  headline: number[]
  subtitle: number[]
}

export interface StackContext {
  lines: readonly Line[]
  language: string
  /** The article's text; made only where a stack has something to cut. */
  body: () => string
  /** Whether the same line stands elsewhere on the page: a standing title. */
  repeated: (index: number) => boolean
}

/** What the article's text says of a part of the stack. */
interface Said {
  /** How much of it; see `quotedShare`. */
  quoted: (indices: readonly number[]) => number
  isSentence: (indices: readonly number[]) => boolean
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
  const source = context.body()
  const quoted = quoter(context, source)
  const isSentence = sentenceFinder(context, source)
  let best: HeadlineStack = { kicker: [], headline: [...stack], subtitle: [] }
  let bestScore = Number.NEGATIVE_INFINITY
  let second = Number.NEGATIVE_INFINITY
  for (const { parts, score } of weighCuts(own, context, source, { quoted, isSentence })) {
    second = Math.max(second, Math.min(score, bestScore))
    if (score <= bestScore) continue
    bestScore = score
    const rest = stack.slice(own.length)
    best =
      parts.subtitle.length > 0
        ? { ...parts, subtitle: [...parts.subtitle, ...rest] }
        : { ...parts, headline: [...parts.headline, ...rest] }
  }
  const subtitleQuoted = best.subtitle.length > 0 ? quoted(best.subtitle) : 0
  return { ...best, subtitleQuoted, margin: Math.min(surest, bestScore - second) }
}

/** Every way to cut a stack in three, and how likely it is, in nats up to a constant. */
function weighCuts(
  stack: readonly number[],
  context: StackContext,
  source: string,
  said: Said,
): { parts: HeadlineStack; score: number }[] {
  const breaks = stackBreaks(stack, context.lines, context.language, source)
  const cuts = []
  for (let k = 0; k <= Math.min(2, stack.length - 1); k++) {
    for (let h = k + 1; h <= stack.length; h++) {
      const parts = { kicker: stack.slice(0, k), headline: stack.slice(k, h), subtitle: stack.slice(h) }
      cuts.push({ parts, score: partsScore(parts, context, said) + breaksScore(breaks, k, h) })
    }
  }
  return cuts
}

/** Lines of a stack that are weighed; no headline has more. */
const longestStack = 12
/** A stack of one line can be cut in one way only. */
const surest = 6

/** Remembers what has been looked up: the same part occurs in several cuts. */
function quoter({ lines }: StackContext, text: string): (indices: readonly number[]) => number {
  const known = new Map<string, number>()
  const source = bareText(text)
  return (indices) => {
    const key = `${indices[0]}-${indices.length}`
    const found = known.get(key)
    if (found !== undefined) return found
    const share = quotedShare(bareText(indices.map((i) => lines[i]?.clean ?? '').join('')), source)
    known.set(key, share)
    return share
  }
}

/** Ems from which a headline's lines are as wide as they usually are: narrower ones are more, and say no more. */
const wide = 16
const widthOf = (part: readonly number[], lines: readonly Line[]) =>
  part.reduce((widest, i) => Math.max(widest, lines[i]?.ems ?? 0), 0)

function partsScore(
  { kicker, headline, subtitle }: HeadlineStack,
  { lines, repeated }: StackContext,
  { quoted, isSentence }: Said,
): number {
  let score = 0
  if (kicker.length > 0) {
    score += w.kicker * kicker.length
    if (kicker.some(repeated)) score += w.kickerRepeated
    score += kicker.every((i) => isShort(lines[i])) ? w.kickerShort : w.kickerLong
    score += quoted(kicker) < 0.45 ? w.kickerForeign : -w.kickerForeign
  }
  if (namesSpeaker(lines[headline[0] ?? -1])) score += w.speakerFirst
  if (headline.some(repeated)) score -= w.kickerRepeated
  if (quoted(headline) < 0.3) score += w.headlineForeign
  score += w.thirdLine * Math.max(0, headline.length - 2) * Math.min(1, widthOf(headline, lines) / wide)
  if (headline.some((i) => hasComma(lines[i]))) score += w.headlineComma
  if (subtitle.length > 0) {
    const length = subtitle.reduce((sum, i) => sum + (lines[i]?.ems ?? 0), 0)
    const likeness = w.subtitleQuoted * (quoted(subtitle) - w.subtitleNeutral) * Math.min(2, length / 9)
    score += w.subtitle + Math.max(w.subtitleFree, likeness)
    // A look at the whole text, only where it says all of it.
    if (quoted(subtitle) > allSaid && isSentence(subtitle)) score += w.subtitleSentence
  }
  return score
}

/**
 * Whether lines are a whole sentence of the source, or its last clause: an editor took it as it was. Remembers what has
 * been looked up, as the same subtitle occurs in several cuts.
 */
function sentenceFinder({ lines }: StackContext, source: string): (indices: readonly number[]) => boolean {
  const known = new Map<number, boolean>()
  let whole: string | undefined
  return (indices) => {
    const first = indices[0] ?? -1
    const found = known.get(first)
    if (found !== undefined) return found
    whole ??= source.replace(/\s+/gu, '')
    const wanted = indices.map((i) => lines[i]?.clean ?? '').join('')
    const is = standsAsSentence(wanted.replace(/\s+/gu, ''), whole)
    known.set(first, is)
    return is
  }
}

function standsAsSentence(wanted: string, whole: string): boolean {
  if (wanted.length < shortestSentence) return false
  for (let at = whole.indexOf(wanted); at >= 0; at = whole.indexOf(wanted, at + 1)) {
    const before = whole.charAt(at - 1)
    if (/^[。！？!?.；，,：”’]?$/u.test(before) && /[。！？!?.；]/u.test(whole.charAt(at + wanted.length)))
      return true
  }
  return false
}
const shortestSentence = 6
const allSaid = 0.95

/** A Chinese or Japanese headline parts its phrases by blanks. */
const hasComma = (line: Line | undefined) => line?.script === 'cjk' && /[，。；]/u.test(line.clean)

const isShort = (line: Line | undefined) =>
  line !== undefined &&
  (line.ems < 12 || (line.script === 'alphabetic' && line.clean === line.clean.toUpperCase()))

/** Whether the breaks between the lines are where the cuts are. */
function breaksScore(stack: readonly StackBreak[], k: number, h: number): number {
  let score = 0
  const widestOf = (part: readonly StackBreak[]) => Math.max(0, ...part.map(({ ems }) => ems))
  const widest = [widestOf(stack.slice(0, k)), widestOf(stack.slice(k, h)), widestOf(stack.slice(h))]
  for (let i = 1; i < stack.length; i++) {
    const before = stack[i - 1]
    const line = stack[i]
    if (!before || !line) continue
    const cut = i === k || i === h
    if (line.apart) score += cut ? w.blankAtCut : w.blankInside
    if (line.parallel) score += cut ? w.parallelCut : w.parallelInside
    if (cut) continue
    score += line.linked
    if (line.parallel) continue
    const room = (widest[i < k ? 0 : i < h ? 1 : 2] ?? 0) - before.ems
    score += room > line.firstUnit ? w.notWrapped : w.wrapped
  }
  return score
}
