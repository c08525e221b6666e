import type { ArticleStatus } from '../model/document'

/** What the catalogue keeps of a page. */
export interface PageEntry {
  id: string
  dumpId: string
  /** Place in its dump, from 0. */
  place: number
  name: string
  folder: string
  language: string
  publication: string
  /** ISO 8601, or empty. */
  date: string
  /** 期号; missing where it is not known. */
  issue?: string
  number: string
  title: string
  characters: number
  annotations: number
  /** Of the reading, that nobody has looked at. */
  doubts: number
  /** ISO 8601 moments. */
  imported: string
  changed: string
  /** The colleague who works on it; missing for nobody. */
  assigned?: string
}

/** What the catalogue keeps of an article. */
export interface ArticleEntry {
  id: string
  order: number
  headline: string
  status: ArticleStatus
  /** Joined by `separator`. */
  tags: string
  characters: number
  words: number
  annotations: number
  number: string
  /** Milliseconds since 1970. */
  changed: number
  /** What is known of it, by field; lists joined by `separator`. */
  fields: Readonly<Record<string, string>>
}

/** Between the members of a list that is kept as one text. */
export const separator = '\u001f'
