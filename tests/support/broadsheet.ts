import { breakLines } from './breakLines'
import { emptyArticle, type Gold, toRanges } from './gold'
import type { SourceArticle } from './source'

/**
 * The order in which a recogniser gives a page's text: article by article, blocks by their upper edges, or lines by
 * their height, so that those of neighbouring columns come in turns.
 */
export type DumpOrder = 'reading' | 'blocks' | 'lines'

export interface Sheet {
  language: string
  columns: number
  /** Ems. */
  measure: number
  indent: number
  /** By how much of a line's height heights are misread. */
  jitter: number
  order: DumpOrder
  /** Whether articles of different heights fit into each other instead of standing in bands. */
  tiled?: boolean
  /** Share of columns that the recogniser cuts in two at a paragraph. */
  cut?: number
}

interface Part {
  article: string
  kind: 'headline' | 'subtitle' | 'paragraph'
  text: string
}

interface SetLine {
  text: string
  part: Part
  /** From the page's top and left edge, in lines and columns. */
  top: number
  column: number
  block: number
}

/** A broadsheet page: articles side by side over several columns each, band under band, as a scanner finds them. */
export function broadsheet(
  name: string,
  articles: readonly SourceArticle[],
  sheet: Sheet,
  random: () => number,
): { text: string; gold: Gold } {
  const page: SetLine[] = []
  let block = 0
  const place = (article: SourceArticle, span: number, column: number, top: number): number => {
    const own = setArticle(article, span, sheet)
    // Scanned pages lie a little askew, and no two columns begin at one height.
    const offsets = Array.from({ length: span }, () => random() * 0.8)
    let bottom = top
    for (const line of own) {
      const at = top + line.top + (offsets[line.column] ?? 0)
      bottom = Math.max(bottom, at)
      page.push({ ...line, top: at, column: column + line.column, block: block + line.block })
    }
    block += 1 + Math.max(...own.map((line) => line.block))
    return bottom
  }
  if (sheet.tiled) tile(articles, 0, sheet.columns, 0, place, random)
  else inBands(articles, sheet.columns, place, random)
  return dumpOf(name, sheet, sheet.cut ? cutColumns(page, sheet.cut, random) : page, random)
}

/** Sets an article over so many columns, from a column and a height on; its lower edge. */
type Place = (article: SourceArticle, span: number, column: number, top: number) => number

function inBands(articles: readonly SourceArticle[], columns: number, place: Place, random: () => number) {
  let top = 0
  const queue = [...articles]
  while (queue.length > 0) {
    let column = 0
    let bottom = top
    while (queue.length > 0 && column < columns) {
      const span = Math.min(columns - column, 1 + Math.floor(random() * 3))
      bottom = Math.max(bottom, place(queue.shift() as SourceArticle, span, column, top))
      column += span
    }
    top = bottom + 2
  }
}

/** Fits articles into each other: one above the rest, or the page cut in two from top to bottom. */
function tile(
  articles: readonly SourceArticle[],
  column: number,
  columns: number,
  top: number,
  place: Place,
  random: () => number,
): void {
  const [first, ...rest] = articles
  if (!first) return
  if (rest.length === 0 || columns === 1 || random() < 0.4) {
    const span = Math.min(columns, 4)
    const bottom = place(first, span, column, top)
    tile(rest, column, columns, bottom + 2, place, random)
    return
  }
  const left = 1 + Math.floor(random() * (columns - 1))
  const own = Math.min(rest.length, Math.max(1, Math.round((articles.length * left) / columns)))
  tile(articles.slice(0, own), column, left, top, place, random)
  tile(articles.slice(own), column + left, columns - left, top, place, random)
}

/** Cuts some columns in two where a paragraph begins, as a recogniser that looks for blocks does. */
function cutColumns(lines: readonly SetLine[], share: number, random: () => number): SetLine[] {
  const blocks = new Map<number, SetLine[]>()
  for (const line of lines) blocks.set(line.block, [...(blocks.get(line.block) ?? []), line])
  let next = Math.max(...blocks.keys()) + 1
  const cut = [...blocks.values()].map((own) => {
    const starts = own.flatMap((line, i) =>
      i > 2 && i < own.length - 2 && own[i - 1]?.part !== line.part ? [i] : [],
    )
    const at = random() < share ? starts[Math.floor(random() * starts.length)] : undefined
    if (at === undefined) return own
    const block = next++
    return own.map((line, i) => (i < at ? line : { ...line, block }))
  })
  return cut.flat()
}

/** Its head over all its columns, its text in columns of one height. */
function setArticle(article: SourceArticle, span: number, sheet: Sheet): SetLine[] {
  const lines: SetLine[] = []
  let top = 0
  const head = (kind: Part['kind'], text: string, size: number, block: number) => {
    const part: Part = { article: article.id, kind, text }
    for (const line of breakLines(text, () => (sheet.measure * span) / size)) {
      lines.push({ text: line, part, top, column: 0, block })
      top += size
    }
  }
  head('headline', article.headlineText ?? article.headline.join(' '), 2, 0)
  if (article.subtitle) head('subtitle', article.subtitle, 1.4, 1)
  top += 1
  const body = article.paragraphs.flatMap((text) => {
    const part: Part = { article: article.id, kind: 'paragraph', text }
    const broken = sheet.language === 'zh' ? text : withSoftHyphens(text)
    return breakLines(broken, (line) => sheet.measure - (line === 0 ? sheet.indent : 0)).map((line) => ({
      text: line,
      part,
    }))
  })
  const height = Math.ceil(body.length / span)
  body.forEach((line, i) => {
    const column = Math.floor(i / height)
    lines.push({ ...line, top: top + (i % height), column, block: 2 + column })
  })
  return lines
}

/** Between two consonants with vowels around them: near enough to what printers do. */
const withSoftHyphens = (text: string) =>
  text.replace(/(?<=\p{L}[aeiouyäöüé][b-df-hj-np-tv-z])(?=[b-df-hj-np-tv-z][aeiouyäöüé]\p{L})/giu, '\u00AD')

function dumpOf(
  name: string,
  sheet: Sheet,
  lines: readonly SetLine[],
  random: () => number,
): { text: string; gold: Gold } {
  const heights = new Map(lines.map((line) => [line, line.top + random() * sheet.jitter]))
  const height = (line: SetLine) => heights.get(line) ?? 0
  const firstOf = new Map<number, SetLine>()
  for (const line of lines) if (!firstOf.has(line.block)) firstOf.set(line.block, line)
  const upper = (line: SetLine) => height(firstOf.get(line.block) as SetLine)
  const sorted = [...lines]
  if (sheet.order === 'lines') sorted.sort((a, b) => height(a) - height(b) || a.column - b.column)
  if (sheet.order === 'blocks') sorted.sort((a, b) => upper(a) - upper(b) || a.block - b.block)
  const dump: string[] = []
  const numbers = new Map<SetLine, number>()
  sorted.forEach((line, i) => {
    const before = sorted[i - 1]
    const parted =
      sheet.order === 'lines' ? before && line.top - before.top > 1.5 : before?.block !== line.block
    if (before && parted) dump.push('')
    numbers.set(line, dump.push(line.text))
  })
  const parts = new Map<Part, number[]>()
  for (const line of lines) {
    const own = parts.get(line.part) ?? []
    own.push(numbers.get(line) ?? 0)
    parts.set(line.part, own)
  }
  const gold: Gold = { page: `${name}.txt`, blanks: sheet.language !== 'zh', articles: [], other: [] }
  for (const [part, own] of parts) {
    let article = gold.articles.find(({ id }) => id === part.article)
    if (!article) {
      article = emptyArticle(part.article)
      gold.articles.push(article)
    }
    if (part.kind === 'paragraph') article.paragraphs.push(toRanges(own))
    else article[part.kind] = toRanges(own)
    article.texts[own.join()] = part.text
  }
  return { text: `${dump.join('\n')}\n`, gold }
}
