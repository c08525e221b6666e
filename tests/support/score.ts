import type { ReadArticle, Reading, ReadPart } from '../../src-core/model/reading'
import { type Gold, type GoldArticle, toLines } from './gold'

/** Each from 0 to 1, and 1 is best; null where a figure does not apply to the page. */
export interface Figures {
  /** Lines of the dump that the reading holds exactly once. */
  coverage: number
  /** B-cubed F1 over lines: do lines of one article stay together, and apart from others? */
  articles: number
  /** Gold articles whose headline lines are found exactly. */
  headlines: number
  /** F1 over subtitles (with kickers), pull quotes and captions. */
  displays: number | null
  /** F1 over paragraphs: the same lines in the same order. */
  paragraphs: number
  /** Gold headlines and paragraphs whose text is equal; white space between scripts is left aside. */
  text: number
}

export const figureNames = ['coverage', 'articles', 'headlines', 'displays', 'paragraphs', 'text'] as const

/** The lines of an article's parts, gold or read, in one shape. */
interface Outline {
  headline: number[]
  subtitle: number[]
  byline: number[]
  displays: number[][]
  paragraphs: number[][]
}

/** Scores a reading against gold. */
export function score(gold: Gold, reading: Reading): Figures {
  const want = gold.articles.map(outlineOfGold)
  const got = reading.articles.map(outlineOfRead)
  const goldOther = toLines(gold.other)
  const gotOther = reading.other.flatMap((part) => toLines(part.lines))
  const universe = [...new Set([...want.flatMap(linesOf), ...goldOther])]
  const inText = new Set(got.flatMap((a) => [...a.headline, ...a.subtitle, ...a.paragraphs.flat()]))
  // What gold leaves to no article may be a display or an other.
  const free = new Set(goldOther.filter((line) => !inText.has(line)))
  const matches = want.map((article) => matchOf(article, got))
  return {
    coverage: coverage(universe, [...got.flatMap(linesOf), ...gotOther]),
    articles: bCubed(
      clusters(want, goldOther),
      clusters(got, gotOther),
      universe.filter((line) => !free.has(line)),
    ),
    headlines: share(want, (article, i) => same(matches[i]?.headline, article.headline)),
    displays: displays(want, matches, free),
    paragraphs: paragraphs(want, got),
    text: texts(gold, want, reading),
  }
}

const outlineOfGold = (article: GoldArticle): Outline => ({
  headline: toLines(article.headline),
  subtitle: toLines([...article.kicker, ...article.subtitle]),
  byline: toLines(article.byline),
  displays: article.pullQuotes.map(toLines),
  paragraphs: article.paragraphs.map(toLines),
})

const linesOfPart = (part: ReadPart | null) => toLines(part?.lines ?? [])

const outlineOfRead = (article: ReadArticle): Outline => ({
  headline: linesOfPart(article.headline),
  subtitle: [...linesOfPart(article.kicker), ...linesOfPart(article.subtitle)],
  byline: linesOfPart(article.byline),
  displays: article.displays.map(linesOfPart),
  paragraphs: article.paragraphs.map(linesOfPart),
})

const linesOf = (a: Outline) => [
  ...a.headline,
  ...a.subtitle,
  ...a.byline,
  ...a.displays.flat(),
  ...a.paragraphs.flat(),
]

const same = (a: readonly number[] | undefined, b: readonly number[]) =>
  a !== undefined && a.join() === b.join()

const f1 = (precision: number, recall: number) =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)

function share<T>(values: readonly T[], holds: (value: T, i: number) => boolean): number {
  return values.length === 0 ? 1 : values.filter(holds).length / values.length
}

function coverage(universe: readonly number[], held: readonly number[]): number {
  const times = new Map<number, number>()
  for (const line of held) times.set(line, (times.get(line) ?? 0) + 1)
  return share(universe, (line) => times.get(line) === 1)
}

/** Line -> the article that it belongs to; -1 for none. */
function clusters(articles: readonly Outline[], other: readonly number[]): Map<number, number> {
  const found = new Map<number, number>()
  articles.forEach((article, i) => {
    for (const line of linesOf(article)) if (!found.has(line)) found.set(line, i)
  })
  for (const line of other) if (!found.has(line)) found.set(line, -1)
  return found
}

function bCubed(want: Map<number, number>, got: Map<number, number>, universe: readonly number[]): number {
  const count = (keyOf: (line: number) => string | undefined) => {
    const counts = new Map<string, number>()
    for (const line of universe) {
      const key = keyOf(line)
      if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1)
    }
    return (line: number) => counts.get(keyOf(line) ?? '') ?? 0
  }
  const wanted = count((line) => want.get(line)?.toString())
  const found = count((line) => got.get(line)?.toString())
  const both = count((line) =>
    want.has(line) && got.has(line) ? `${want.get(line)}|${got.get(line)}` : undefined,
  )
  const judged = universe.filter((line) => want.has(line))
  if (judged.length === 0) return 1
  const held = judged.filter((line) => got.has(line))
  const sum = (value: (line: number) => number) => held.reduce((total, line) => total + value(line), 0)
  return f1(
    sum((line) => both(line) / found(line)) / judged.length,
    sum((line) => both(line) / wanted(line)) / judged.length,
  )
}

/** The read article that shares most of the gold article's body lines. */
function matchOf(article: Outline, got: readonly Outline[]): Outline | undefined {
  const body = new Set(article.paragraphs.flat())
  const shared = got.map((candidate) => linesOf(candidate).filter((line) => body.has(line)).length)
  const most = Math.max(0, ...shared)
  return most > 0 ? got[shared.indexOf(most)] : undefined
}

const displaysOf = (a: Outline) => [...(a.subtitle.length > 0 ? [a.subtitle] : []), ...a.displays]

function displays(
  want: readonly Outline[],
  matches: readonly (Outline | undefined)[],
  free: Set<number>,
): number | null {
  let wanted = 0
  let found = 0
  let right = 0
  want.forEach((article, i) => {
    const got = matches[i] ? displaysOf(matches[i]) : []
    const keys = new Set(got.map((lines) => lines.join()))
    wanted += displaysOf(article).length
    found += got.filter((lines) => !lines.every((line) => free.has(line))).length
    right += displaysOf(article).filter((lines) => keys.has(lines.join())).length
  })
  return wanted + found === 0 ? null : (2 * right) / (wanted + found)
}

function paragraphs(want: readonly Outline[], got: readonly Outline[]): number {
  const wanted = want.flatMap((article) => article.paragraphs.map((lines) => lines.join()))
  const found = got.flatMap((article) => article.paragraphs.map((lines) => lines.join()))
  const keys = new Set(found)
  const right = wanted.filter((lines) => keys.has(lines)).length
  return f1(found.length ? right / found.length : 0, wanted.length ? right / wanted.length : 0)
}

function texts(gold: Gold, want: readonly Outline[], reading: Reading): number {
  const read = new Map<string, string>()
  for (const article of reading.articles) {
    for (const part of [article.headline, ...article.paragraphs]) {
      if (part) read.set(linesOfPart(part).join(), part.text)
    }
  }
  const expected = want.flatMap((article, i) =>
    [article.headline, ...article.paragraphs]
      .filter((lines) => lines.length > 0)
      .map((lines) => [lines.join(), gold.articles[i]?.texts[lines.join()]]),
  )
  const normal = gold.blanks ? spaced : bare
  return share(expected, ([lines, text]) => {
    const found = read.get(lines ?? '')
    return text !== undefined && found !== undefined && normal(found) === normal(text)
  })
}

const isCjk = (character: string) =>
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303f\uff00-\uffef\u2018-\u201d\u2026\u2014]/u.test(
    character,
  )

const bare = (text: string) => text.replace(/\s+/gu, '')

/** A text as it is compared where blanks count: one blank for any white space, none between scripts. */
export const spaced = (text: string) =>
  text
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/(.) (?=(.))/gu, (all: string, a: string, b: string) => (isCjk(a) === isCjk(b) ? all : a))
