import type { ArticleStatus } from '../model/document'
import type { TableArticle } from './tableArticle'

/** What stands in one cell. A date is ISO 8601: a day, or a moment in UTC. */
export type TableValue =
  | { kind: 'text'; text: string }
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'number'; number: number }
  | { kind: 'date'; date: string }
  | { kind: 'moment'; moment: string }

const text = (value: string | undefined): TableValue => ({ kind: 'text', text: value ?? '' })
const list = (items: readonly string[] | undefined): TableValue => ({ kind: 'list', items: items ?? [] })
const number = (value: number): TableValue => ({ kind: 'number', number: value })
const moment = (value: string): TableValue => ({ kind: 'moment', moment: value })

/** Every column that a table can have, in the order in which they are offered. */
const values = {
  number: (article) => text(article.number),
  publication: ({ page }) => text(page.publication),
  date: ({ page }) => ({ kind: 'date', date: page.date }),
  page: ({ page }) => text(page.number),
  pageTitle: ({ page }) => text(page.title),
  place: ({ order }) => number(order + 1),
  headline: (article) => text(article.headline),
  section: ({ metadata }) => text(metadata.section),
  genre: ({ metadata }) => text(metadata.genre),
  dateline: ({ metadata }) => text(metadata.dateline),
  reporters: ({ metadata }) => list(metadata.reporters),
  correspondents: ({ metadata }) => list(metadata.correspondents),
  photographers: ({ metadata }) => list(metadata.photographers),
  editors: ({ metadata }) => list(metadata.editors),
  words: (article) => number(article.words),
  characters: (article) => number(article.characters),
  status: (article) => text(article.status),
  tags: (article) => list(article.tags),
  done: (article) => moment(article.done),
  annotations: (article) => number(article.annotations),
  opening: (article) => text(article.opening),
  text: (article) => text(article.text),
  pageName: ({ page }) => text(page.name),
  folder: ({ page }) => text(page.folder),
  language: ({ page }) => text(page.language),
  id: (article) => text(article.id),
} as const satisfies Record<string, (article: TableArticle) => TableValue>

export type TableSource = keyof typeof values
export const tableSources = Object.keys(values) as TableSource[]

/** @param statuses what each status is called in the table */
export function tableValue(
  article: TableArticle,
  source: TableSource,
  statuses: Readonly<Record<ArticleStatus, string>>,
): TableValue {
  return source === 'status' ? text(statuses[article.status]) : values[source](article)
}

/** A value as one text; members of a list with `; ` between. */
export function valueText(value: TableValue): string {
  switch (value.kind) {
    case 'text':
      return value.text
    case 'list':
      return value.items.join('; ')
    case 'number':
      return String(value.number)
    case 'date':
      return value.date
    case 'moment':
      return value.moment
  }
}
