import { breakLines } from './breakLines'
import { type Gold, type GoldArticle, toRanges } from './gold'
import type { Habits, SourceArticle, SourcePage } from './source'

/** A line of the page to be, and the gold part that it belongs to. */
interface Printed {
  text: string
  /** By index among the page's asides. */
  aside?: number
  part?: Part
}

/** A part in the making: its lines are known once all are printed. */
interface Part {
  article: string
  kind: 'kicker' | 'headline' | 'subtitle' | 'byline' | 'pullQuote' | 'paragraph' | 'caption'
  text: string
}

const blank: Printed = { text: '' }
const blanks = (count: number): Printed[] => Array.from({ length: count }, () => blank)

/**
 * Sets articles on a page as a newspaper with given habits would, lets an extractor's troubles happen to them,
 * and records exactly which line belongs to what. Same source, same page.
 */
export function layOut(page: SourcePage): { text: string; gold: Gold } {
  const random = randomFrom(page.name)
  const quotes: Printed[] = []
  const body: Printed[] = asidesAfter(page, -1)
  for (let i = 0; i < page.articles.length; i++) {
    const article = page.articles[i] as SourceArticle
    const habits = { ...page.habits, ...article.own }
    const next = habits.interleaved ? page.articles[i + 1] : undefined
    const group = next ? [article, next] : [article]
    if (next) i++
    const set = group.map((member) => setArticle(member, { ...page.habits, ...member.own }, random))
    for (const { farQuote } of set) quotes.push(...farQuote)
    if (i > group.length - 1) body.push(...blanks(habits.between))
    body.push(...set.flatMap(({ above }) => above))
    body.push(...interleave(set.map(({ columns }) => columns)))
    body.push(...set.flatMap(({ below }) => below))
    body.push(...asidesAfter(page, i))
  }
  const furniture = page.furniture.map((text) => ({ text }))
  const tail = (page.tail ?? []).map((text) => ({ text }))
  const printed = [...furniture, blank, ...quotes, ...body, ...(tail.length > 0 ? [blank, ...tail] : [])]
  return { text: `${printed.map((line) => slip(line.text, page)).join('\n')}\n`, gold: goldOf(page, printed) }
}

/** Notices and the like, each with a blank line before it; the one before all articles has it after. */
function asidesAfter(page: SourcePage, place: number): Printed[] {
  return (page.asides ?? []).flatMap(({ after, lines }, aside) => {
    if (after !== place) return []
    const own = lines.map((text): Printed => ({ text, aside }))
    return place < 0 ? [...own, blank] : [blank, ...own]
  })
}

interface SetArticle {
  above: Printed[]
  columns: Printed[][]
  below: Printed[]
  farQuote: Printed[]
}

function setArticle(article: SourceArticle, habits: Habits, random: () => number): SetArticle {
  const head = setHead(article, habits)
  const quote = article.pullQuote
    ? [...setNarrow(article, 'pullQuote', article.pullQuote, habits.measure * 0.6), blank]
    : []
  const caption = article.caption
    ? [blank, ...setNarrow(article, 'caption', article.caption, habits.measure)]
    : []
  const above = habits.head === 'above' ? [...head, blank] : []
  const below = habits.head === 'below' ? [blank, ...head] : []
  // Who wrote it stands over the text, wherever the headline is.
  const signed = setOne(article, 'byline')
  return {
    above: habits.farQuote ? above : [...above, ...quote],
    columns: columnsOf([...signed, ...setBody(article, habits, random)], habits),
    below: [...caption, ...below],
    farQuote: habits.farQuote ? quote : [],
  }
}

function setHead(article: SourceArticle, habits: Habits): Printed[] {
  const text = article.headlineText ?? article.headline.join('')
  const part: Part = { article: article.id, kind: 'headline', text }
  const headline = article.headline.map((line) => ({ text: habits.twice ? line + line : line, part }))
  return [...setOne(article, 'kicker'), ...headline, ...setOne(article, 'subtitle')]
}

/** A part of one line, if the article has it. */
function setOne(article: SourceArticle, kind: 'kicker' | 'subtitle' | 'byline'): Printed[] {
  const text = article[kind]
  return text ? [{ text, part: { article: article.id, kind, text } }] : []
}

function setNarrow(article: SourceArticle, kind: Part['kind'], text: string, measure: number): Printed[] {
  const part: Part = { article: article.id, kind, text: unmarked(text) }
  return breakLines(text, () => measure).map((line) => ({ text: line, part }))
}

function setBody(article: SourceArticle, habits: Habits, random: () => number): Printed[] {
  const lines: Printed[] = []
  article.paragraphs.forEach((text, i) => {
    const part: Part = { article: article.id, kind: 'paragraph', text: unmarked(text) }
    if (i > 0 && habits.blankBetweenParagraphs) lines.push(blank)
    const printed = lines.filter((line) => line.part).length
    const measureOf = (line: number) => {
      const wider = habits.widerFrom && printed + line >= habits.widerFrom.line
      return (wider ? (habits.widerFrom?.measure ?? 0) : habits.measure) - (line === 0 ? habits.indent : 0)
    }
    for (const line of breakLines(text, measureOf, habits.syllables)) {
      const apart = random() < habits.justified && /^[\p{sc=Han}\p{P}]+$/u.test(line)
      const loose = habits.looseDigits ? line.replace(/(?<=\p{sc=Han})(\d+)(?=\p{sc=Han})/gu, ' $1 ') : line
      lines.push({ text: apart ? [...line].join(' ') : loose, part })
    }
  })
  for (const verse of article.kept ?? []) {
    const part: Part = { article: article.id, kind: 'paragraph', text: verse.join('\n') }
    lines.push(blank, ...verse.map((text) => ({ text, part })))
  }
  return lines
}

/** Body lines cut where a column ends. */
function columnsOf(lines: readonly Printed[], habits: Habits): Printed[][] {
  if (habits.vertical)
    return [
      lines.flatMap((line) => [...[...line.text].map((text) => ({ ...line, text })), blank]).slice(0, -1),
    ]
  if (habits.columnLines === 0) return [[...lines]]
  const columns: Printed[][] = [[]]
  for (const line of lines) {
    const column = columns.at(-1) as Printed[]
    if (column.filter(({ part }) => part).length >= habits.columnLines && line.part) columns.push([line])
    else column.push(line)
  }
  return columns.map((column) => (column.at(-1)?.part ? column : column.slice(0, -1)))
}

/** Columns of one or of several articles in the order in which an extractor meets them, a blank line between. */
function interleave(articles: readonly Printed[][][]): Printed[] {
  const longest = Math.max(...articles.map((columns) => columns.length))
  const met = Array.from({ length: longest }, (_, i) =>
    articles.flatMap((columns) => columns.slice(i, i + 1)),
  ).flat()
  return met.flatMap((column, i) => (i > 0 ? [blank, ...column] : column))
}

function goldOf(page: SourcePage, printed: readonly Printed[]): Gold {
  const linesOf = new Map<Part, number[]>()
  const other: number[] = []
  printed.forEach(({ text, part }, i) => {
    if (text.trim() === '') return
    if (!part || part.kind === 'caption') other.push(i + 1)
    else linesOf.set(part, [...(linesOf.get(part) ?? []), i + 1])
  })
  const articles = page.articles.map(({ id }): GoldArticle => {
    const parts = [...linesOf].filter(([part]) => part.article === id)
    const all = (kind: Part['kind']) =>
      parts.filter(([part]) => part.kind === kind).map(([, lines]) => toRanges(lines))
    const one = (kind: Part['kind']) => all(kind)[0] ?? []
    const texts = parts.map(([part, lines]) => [lines.join(','), slip(part.text, page)])
    return {
      id,
      kicker: one('kicker'),
      headline: one('headline'),
      subtitle: one('subtitle'),
      byline: one('byline'),
      pullQuotes: all('pullQuote'),
      paragraphs: all('paragraph'),
      texts: Object.fromEntries(texts),
    }
  })
  const asides = page.asides?.map(({ role }, aside) => ({
    role,
    lines: toRanges(
      printed.flatMap((line, i) => (line.aside === aside && line.text.trim() !== '' ? [i + 1] : [])),
    ),
  }))
  const rest = { other: toRanges(other), ...(asides ? { asides } : {}) }
  return { page: `${page.name}.txt`, blanks: true, articles, ...rest }
}

const slip = (text: string, page: SourcePage) =>
  (page.slips ?? []).reduce((slipped, [wrong, right]) => slipped.replace(right, wrong), text)

const unmarked = (text: string) => text.replaceAll('\u00AD', '')

/** Mulberry32, seeded with a text. */
export function randomFrom(seed: string): () => number {
  let state = [...seed].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) | 0, 7)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
