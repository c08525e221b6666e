import type { Fields } from '../query/query'
import type { TextPattern } from '../query/TextPattern'

/** What is looked for: an article's id, text and fields. */
export interface IndexedArticle {
  id: string
  text: string
  fields: Fields
}

/** Articles of a shelf by their number on it, rising, and how many places of each were found. */
export interface Found {
  articles: Uint32Array
  counts: Uint32Array
}

/** The values of one field: of article `i` it is `values[codes[i]]`. */
export interface FieldColumn {
  values: readonly string[]
  codes: Uint32Array
}

/** Some articles that can be searched: a segment on disk, or what was edited lately. */
export interface Shelf {
  /** Articles, those that are gone included. */
  readonly size: number
  isGone(article: number): boolean
  idOf(article: number): string
  /** UTF-16 units of its text. */
  lengthOf(article: number): number
  /** Undefined where no article of the shelf has the field. */
  column(field: string): FieldColumn | undefined
  find(pattern: TextPattern): Found
  /** No more places than this has the pattern here; told without reading any of them. */
  mostPlaces(pattern: TextPattern): number
  /** Articles that hold a word of a script with blanks, folded, which the expression (without `g` and `y`) meets. */
  findWords(expression: RegExp): Found
  /** No more places than this have such words here; told without reading any of them. */
  mostWords(expression: RegExp): number
  printed(article: number): string
  folded(article: number): string
}

export const nothing: Found = { articles: new Uint32Array(0), counts: new Uint32Array(0) }

export function fieldOf(shelf: Shelf, article: number, field: string): string {
  const column = shelf.column(field)
  return column?.values[column.codes[article] ?? 0] ?? ''
}
