import type { Habits, Tally } from '../model/habits'
import { type Line, linesAt } from '../model/line'
import type { Outline, OutlinePart } from '../model/outline'
import { beginsWithDateline } from '../words/marks'
import { columnHabits } from './columnHabits'

/** Tells a page's habits from which of its lines are what. */
export function habitsOf(lines: readonly Line[], outline: Outline): Habits {
  const { articles } = outline
  const written = articles.filter((article) => textOf(article).length > 0)
  const titled = written.filter((article) => has(article, 'headline'))
  const headlines = articles.flatMap((article) => article.filter((part) => part.role === 'headline'))
  return {
    headlinesBelow: tally(titled, headlineBelow),
    headlinesMissing: tally(written, (article) => !has(article, 'headline')),
    headlinesWrapped: tally(headlines, (part) => part.lines.length > 1),
    kickers: tally(titled, (article) => has(article, 'kicker')),
    subtitles: tally(titled, (article) => has(article, 'subtitle')),
    bylines: tally(written, (article) => has(article, 'byline')),
    datelines: tally(written, (article) => {
      const first = textOf(article)[0]?.lines[0] ?? -1
      return beginsWithDateline(lines[first]?.clean ?? '', lines[first + 1]?.clean)
    }),
    subheads: tally(written, (article) => has(article, 'subhead')),
    ...blankHabits(lines, outline),
    justifiedBlanks: tally(bodyLines(lines, outline), (line) =>
      line.repairs.some(({ kind }) => kind === 'justified-blank'),
    ),
    verticalLines: tally(lines, (line) => line.lastNumber > line.number),
    ...columnHabits(lines, articles.flatMap(textOf)),
  }
}

const textOf = (article: readonly OutlinePart[]) => article.filter((part) => part.role === 'body')
const has = (article: readonly OutlinePart[], role: OutlinePart['role']) =>
  article.some((part) => part.role === role)

function bodyLines(lines: readonly Line[], { articles }: Outline): Line[] {
  const found: Line[] = []
  for (const article of articles) {
    for (const part of textOf(article)) for (const line of linesAt(lines, part.lines)) found.push(line)
  }
  return found
}

function headlineBelow(article: readonly OutlinePart[]): boolean {
  const headline = article.find((part) => part.role === 'headline')
  const at = headline?.lines[0] ?? 0
  return textOf(article).some((part) => part.lines.some((line) => line < at))
}

function tally<T>(cases: readonly T[], holds: (one: T) => boolean): Tally {
  return { yes: cases.filter(holds).length, of: cases.length }
}

/** What a blank line means: looks at each line and the line before it in the raw text. */
function blankHabits(
  lines: readonly Line[],
  { articles, other }: Outline,
): Pick<Habits, 'blankBeforeParagraph' | 'blankInParagraph' | 'blankAroundParts'> {
  const places: ({ part: OutlinePart; article: number } | undefined)[] = new Array(lines.length)
  articles.forEach((parts, article) => {
    for (const part of parts) {
      const place = { part, article }
      for (const i of part.lines) places[i] = place
    }
  })
  for (const part of other) {
    const place = { part, article: -1 }
    for (const i of part.lines) places[i] = place
  }
  const paragraph = { yes: 0, of: 0 }
  const inside = { yes: 0, of: 0 }
  const around = { yes: 0, of: 0 }
  lines.forEach((line, i) => {
    const here = places[i]
    const before = places[i - 1]
    if (!here || !before) return
    const bodies = here.part.role === 'body' && before.part.role === 'body'
    // Headline, kicker and byline stand in one block, whatever the habit.
    if (here.part !== before.part && !bodies && here.article === before.article && isHead(here, before))
      return
    const seen =
      here.part === before.part ? inside : bodies && here.article === before.article ? paragraph : around
    if (seen === inside && here.part.role !== 'body') return
    seen.of++
    if (line.blankBefore > 0) seen.yes++
  })
  return { blankBeforeParagraph: paragraph, blankInParagraph: inside, blankAroundParts: around }
}

const heads = new Set<OutlinePart['role']>(['kicker', 'headline', 'subtitle', 'byline'])
const isHead = (a: { part: OutlinePart }, b: { part: OutlinePart }) =>
  heads.has(a.part.role) && heads.has(b.part.role)
