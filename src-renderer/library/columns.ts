import type { SortKey } from '../../src-core/catalogue/query'
import { ownField } from '../../src-core/model/metadata'
import type { OwnFieldDefinition } from '../database/ownFields'

/** A column of a list beside its first, which is wide. */
export interface Column {
  /** Its text is `library:column.<name>`, where it has no label. */
  name: string
  /** What the editor calls an own field. */
  label?: string
  sort: SortKey
  /** In rem. */
  width: number
  /** Figures stand at the right. */
  figures?: boolean
}

/** What each list's first column is sorted by. */
export const firstColumn = { pages: 'name', articles: 'headline' } as const

const publication: Column = { name: 'publication', sort: 'publication', width: 7 }
const date: Column = { name: 'date', sort: 'date', width: 6.5 }
const calendars: Column = { name: 'calendars', sort: 'date', width: 10 }
const issue: Column = { name: 'issue', sort: 'issue', width: 4.5 }
const page: Column = { name: 'page', sort: 'page', width: 3.5 }
const changed: Column = { name: 'changed', sort: 'changed', width: 6.5 }
const imported: Column = { name: 'imported', sort: 'imported', width: 6.5 }
const annotations: Column = { name: 'annotations', sort: 'annotations', width: 5, figures: true }
const doubts: Column = { name: 'doubts', sort: 'doubts', width: 4.5, figures: true }
const characters: Column = { name: 'characters', sort: 'characters', width: 5.5, figures: true }

/** A list's columns, in their order. */
type ListColumns = Record<'pages' | 'articles', readonly Column[]>

/** Those that every library has. */
const columns: ListColumns = {
  pages: [
    { name: 'articles', sort: 'name', width: 6 },
    publication,
    date,
    calendars,
    issue,
    page,
    characters,
    annotations,
    doubts,
    changed,
    imported,
  ],
  articles: [
    { name: 'number', sort: 'number', width: 10 },
    publication,
    date,
    calendars,
    issue,
    page,
    { name: 'section', sort: 'field:section', width: 5.5 },
    { name: 'genre', sort: 'field:genre', width: 5 },
    { name: 'reporters', sort: 'field:reporters', width: 6.5 },
    { name: 'dateline', sort: 'field:dateline', width: 7 },
    { name: 'status', sort: 'status', width: 5.5 },
    { name: 'words', sort: 'words', width: 4.5, figures: true },
    annotations,
    changed,
    imported,
  ],
}

/** Every column of a library with these fields of its own. */
export function columnsWith(own: readonly OwnFieldDefinition[]): ListColumns {
  const fields = own.map(({ name, kind }): Column => {
    const field = ownField(name)
    return { name: field, label: name, sort: `field:${field}`, width: 6.5, figures: kind === 'number' }
  })
  return { ...columns, articles: [...columns.articles, ...fields] }
}

/** Which columns each list shows, by their names. */
export type ShownColumns = Record<'pages' | 'articles', readonly string[]>

export const firstColumns: ShownColumns = {
  articles: ['number', 'date', 'page', 'section', 'reporters', 'status', 'words'],
  pages: ['articles', 'date', 'page', 'characters', 'annotations', 'doubts'],
}

/** Columns that begin with the largest or latest when they are sorted by. */
export const largestFirst: ReadonlySet<string> = new Set([
  'imported',
  'changed',
  'date',
  'words',
  'characters',
  'annotations',
  'doubts',
])
