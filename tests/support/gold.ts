import type { LineRange } from '../../src-core/model/span'

/** What a page's reading should be; the format of `tests/pages/*.gold.json`. Spans are lines from 1, inclusive. */
export interface Gold {
  page: string
  /** Whether blanks count where texts are compared. */
  blanks: boolean
  articles: GoldArticle[]
  /** Lines that belong to no article. */
  other: LineRange[]
  /** Which of `other` are notices, adverts and boxes of contents; the shared scorer does not ask. */
  asides?: GoldAside[]
}

export interface GoldAside {
  role: 'notice' | 'advert' | 'contents'
  lines: LineRange[]
}

export interface GoldArticle {
  id: string
  kicker: LineRange[]
  headline: LineRange[]
  subtitle: LineRange[]
  byline: LineRange[]
  pullQuotes: LineRange[][]
  paragraphs: LineRange[][]
  /** The text of a part, by its lines joined with commas. */
  texts: Record<string, string>
}

export const emptyArticle = (id: string): GoldArticle => ({
  id,
  kicker: [],
  headline: [],
  subtitle: [],
  byline: [],
  pullQuotes: [],
  paragraphs: [],
  texts: {},
})

/** Lines in order -> the ranges that name them. */
export function toRanges(lines: readonly number[]): LineRange[] {
  const ranges: [number, number][] = []
  for (const line of lines) {
    const last = ranges.at(-1)
    if (last && last[1] === line - 1) last[1] = line
    else ranges.push([line, line])
  }
  return ranges
}

export const toLines = (ranges: readonly LineRange[]): number[] =>
  ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i))
