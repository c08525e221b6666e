import type { ArticleActs, ArticleStatus } from '../model/document'

/** What a report has to know of an article. */
export interface ReportedArticle {
  /** The day that counts: of publication, or on which it was finished; ISO 8601. */
  day: string
  words: number
  status: ArticleStatus
  section: string
  /** Reporters and correspondents. */
  authors: readonly string[]
  acts: ArticleActs
  /** Differences to what was read, by who made them; an empty name where nobody signed one. */
  corrections: Readonly<Record<string, number>>
}

export interface ReportRow {
  /** A name; empty where there is none. */
  name: string
  articles: number
  words: number
  corrections: number
}

export interface EditorRow extends ReportRow {
  /** How many of the articles by which act: 一校, 二校. */
  corrected: number
  validated: number
}

/** A month in figures. */
export interface MonthReport {
  /** `YYYY-MM` */
  month: string
  articles: number
  words: number
  corrections: number
  /** Each day of the month, from the first. */
  days: { day: string; articles: number; words: number }[]
  editors: EditorRow[]
  authors: ReportRow[]
  sections: ReportRow[]
}

/**
 * Articles of a month counted by day, editor, author and section, those with the most articles first. An article of several
 * authors counts for each of them, so that their rows may add up to more than the whole. A correction that nobody signed is
 * counted for who corrected the article.
 */
export function monthReport(month: string, articles: readonly ReportedArticle[]): MonthReport {
  const editors = new Map<string, EditorRow>()
  const authors = new Map<string, ReportRow>()
  const sections = new Map<string, ReportRow>()
  const days = new Map(daysOf(month).map((day) => [day, { day, articles: 0, words: 0 }]))
  let [words, corrections] = [0, 0]
  for (const article of articles) {
    const made = Object.values(article.corrections).reduce((sum, count) => sum + count, 0)
    words += article.words
    corrections += made
    const day = days.get(article.day.slice(0, 10))
    if (day) {
      day.articles += 1
      day.words += article.words
    }
    add(rowOf(sections, article.section), article.words, made)
    const named = [...new Set(article.authors)]
    for (const author of named.length > 0 ? named : ['']) add(rowOf(authors, author), article.words, made)
    countActs(editors, article)
  }
  return {
    month,
    articles: articles.length,
    words,
    corrections,
    days: [...days.values()],
    editors: inOrder(editors),
    authors: inOrder(authors),
    sections: inOrder(sections),
  }
}

function countActs(editors: Map<string, EditorRow>, { acts, corrections, words }: ReportedArticle): void {
  const rowFor = (name: string): EditorRow => {
    const row = editors.get(name) ?? { ...emptyRow(name), corrected: 0, validated: 0 }
    editors.set(name, row)
    return row
  }
  const { corrected, validated } = acts
  const hands = new Set([corrected?.by, validated?.by].filter((name) => name !== undefined))
  for (const name of hands) add(rowFor(name), words, 0)
  if (corrected) rowFor(corrected.by).corrected += 1
  if (validated) rowFor(validated.by).validated += 1
  for (const [name, count] of Object.entries(corrections)) {
    if (count > 0) rowFor(name || (corrected?.by ?? '')).corrections += count
  }
}

const emptyRow = (name: string): ReportRow => ({ name, articles: 0, words: 0, corrections: 0 })

function rowOf(rows: Map<string, ReportRow>, name: string): ReportRow {
  const row = rows.get(name) ?? emptyRow(name)
  rows.set(name, row)
  return row
}

function add(row: ReportRow, words: number, corrections: number): void {
  row.articles += 1
  row.words += words
  row.corrections += corrections
}

function inOrder<Row extends ReportRow>(rows: ReadonlyMap<string, Row>): Row[] {
  return [...rows.values()].sort(
    (a, b) =>
      b.articles - a.articles ||
      b.words - a.words ||
      b.corrections - a.corrections ||
      (a.name < b.name ? -1 : 1),
  )
}

/** `2026-02` -> `2026-02-01` … `2026-02-28` */
export function daysOf(month: string): string[] {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const count = new Date(Date.UTC(year, number, 0)).getUTCDate()
  return Array.from({ length: count }, (_, i) => `${month}-${String(i + 1).padStart(2, '0')}`)
}
