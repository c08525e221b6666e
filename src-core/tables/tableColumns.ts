import type { ArticleStatus } from '../model/document'
import type { OwnField } from '../model/metadata'
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
  issue: ({ page }) => text(page.issue),
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

type KnownSource = keyof typeof values
const knownSources = Object.keys(values) as KnownSource[]

/** What a column is of: something that every library knows, or a field of the library's own. */
export type TableSource = KnownSource | OwnField

/** Every source that a table can have, those of the library's own fields last. */
export function tableSources(own: readonly OwnField[]): TableSource[] {
  return [...knownSources, ...own]
}

/** Whether this version of Galley knows a source. */
export function isTableSource(source: string): source is TableSource {
  return isOwn(source) || source in values
}

/** A column's source; of an own field also what is kept in it. */
export interface TableField {
  source: TableSource
  kind?: 'text' | 'list' | 'number' | 'date'
}

/** @param statuses what each status is called in the table */
export function tableValue(
  article: TableArticle,
  { source, kind }: TableField,
  statuses: Readonly<Record<ArticleStatus, string>>,
): TableValue {
  if (isOwn(source)) return ownValue(article.metadata[source], kind)
  return source === 'status' ? text(statuses[article.status]) : values[source](article)
}

const isOwn = (source: string): source is OwnField => source.startsWith('own:')

/** What is not of the field's kind, because the kind was changed, stays as text. */
function ownValue(value: string | string[] | undefined, kind: TableField['kind']): TableValue {
  if (Array.isArray(value)) return list(value)
  if (!value) return text('')
  if (kind === 'number' && Number.isFinite(Number(value))) return number(Number(value))
  return kind === 'date' ? { kind: 'date', date: value } : text(value)
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
