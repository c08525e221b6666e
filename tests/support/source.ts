import type { GoldAside } from './gold'

/** An article as its author wrote it, before any page. Soft hyphens (U+00AD) mark where a word may break. */
export interface SourceArticle {
  id: string
  kicker?: string
  /** Printed lines; a blank inside one is meant. */
  headline: string[]
  /** `headline` as one text, where its lines do not simply follow each other. */
  headlineText?: string
  subtitle?: string
  byline?: string
  paragraphs: string[]
  /** Kept line by line: verse, lists, tables. Each entry is a paragraph of its own. */
  kept?: string[][]
  pullQuote?: string
  caption?: string
  /** Habits in which this article differs from its page. */
  own?: Partial<Habits>
}

/** How a newspaper sets its pages and how an extractor breaks them. */
export interface Habits {
  /** Ems. */
  measure: number
  /** From this body line on, another measure (an article that runs around a picture). */
  widerFrom?: { line: number; measure: number }
  head: 'above' | 'below'
  /** Ems by which a paragraph's first line is short. */
  indent: number
  blankBetweenParagraphs: boolean
  /** A blank line after so many body lines: a column's end. 0: never. */
  columnLines: number
  /** Share of body lines whose characters justification set apart. */
  justified: number
  /** Headline printed twice on its line. */
  twice: boolean
  /** Whether the pull quote stands at the page's start instead of beside its article. */
  farQuote: boolean
  /** Blanks around numbers between Han. */
  looseDigits: boolean
  /** Whether the next article's columns alternate with this one's. */
  interleaved: boolean
  /** Blank lines between articles; 0 lets them touch. */
  between: number
  /** One character a line, columns parted by blank lines. */
  vertical: boolean
  /** Korean words broken anywhere. */
  syllables: boolean
}

export interface SourcePage {
  name: string
  habits: Habits
  /** Lines before the articles: mastheads, folios. */
  furniture: string[]
  articles: SourceArticle[]
  /** What stands between the articles, after the one with that index (-1: before all). */
  asides?: { after: number; role: GoldAside['role']; lines: string[] }[]
  /** Lines after the articles: notices, adverts, imprint. */
  tail?: string[]
  /** Slips of the recogniser, put into the dump and into the expected text alike. */
  slips?: [wrong: string, right: string][]
}

export const plainHabits: Habits = {
  measure: 16,
  head: 'below',
  indent: 2,
  blankBetweenParagraphs: true,
  columnLines: 0,
  justified: 0,
  twice: false,
  farQuote: false,
  looseDigits: false,
  interleaved: false,
  between: 1,
  vertical: false,
  syllables: false,
}
