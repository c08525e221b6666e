import type { Query } from '../../src-core/searching/findPlaces'
import type { QueryFault } from '../../src-core/searching/query/query'
import type { Collocate } from '../../src-core/searching/results/collocates'
import type { LineOrder } from '../../src-core/searching/results/concordance'
import type { ArticleOrder } from '../../src-core/searching/results/orderArticles'
import type { Timeline } from '../../src-core/searching/results/timeline'

/** Lines that are made at most: of more nobody reads any, and sorting them would take seconds. */
export const mostLines = 20_000
/** Characters on each side of a place in a line. */
export const lineAround = 20

/** A search as it is asked for. */
export interface SearchRequest {
  typed: string
  /** Simplified and traditional, variants, width and case differ. */
  asPrinted: boolean
  /** A passage that is printed twice counts once. */
  once: boolean
  order: ArticleOrder
}

/** What the window asks of its worker. Answers carry the same `id`; a newer search ends an older one. */
export type SearchTask = { id: number } & (
  | ({ kind: 'search' } & SearchRequest)
  | { kind: 'stopSearch' }
  /** Beside the search that is on; a newer one of its kind ends it. `roughly`: articles that do not hold it may be among them. */
  | { kind: 'holding'; query: Query; roughly: boolean }
  | { kind: 'articles'; from: number; to: number }
  | { kind: 'lines'; order: LineOrder; from: number; to: number }
  | { kind: 'timeline' }
  | { kind: 'collocates'; language: string }
  | { kind: 'reprints' }
  | { kind: 'stopReprints' }
  | { kind: 'reprintGroups'; across: boolean; from: number; to: number }
)

/** A stretch of text with what was found in it. */
export interface Snippet {
  before: string
  printed: string
  after: string
  /** UTF-16 offsets of the place in the article's text. */
  from: number
  to: number
}

/** What a list says of an article. */
export interface ArticleCard {
  id: string
  pageId: string
  title: string
  paper: string
  date: string
  page: string
  author: string
  status: string
  number: string
}

export interface ArticleHit extends ArticleCard {
  count: number
  snippets: Snippet[]
}

export interface LineHit extends Snippet {
  articleId: string
  pageId: string
  title: string
  paper: string
  date: string
  page: string
  number: string
}

/** How a search stands. `rows` are the first of the articles. */
export interface SearchProgress {
  articles: number
  places: number
  /** 0 to 1. */
  done: number
  rows: ArticleHit[]
  milliseconds: number
}

/** How many lines of how many places there are to be had. */
export interface Lines {
  rows: LineHit[]
  total: number
  /** There are more places than lines are made of. */
  cut: boolean
}

/** Articles that print one story, the earliest first. */
export interface GroupHit {
  articles: ArticleCard[]
  /** Of the shorter text, the least that two of them share, from 0 to 1. */
  share: number
}

/** Articles that hold what is looked for. */
export interface HeldArticles {
  /** Their ids, one a line. */
  articles: string
  /** Ids of their pages, each once. */
  pages: string[]
}

/** How far looking for reprints is, and what was found. */
export interface ReprintState {
  /** 0 to 1. */
  done: number
  groups: number
  /** Of them those with several newspapers. */
  across: number
  articles: number
}

/** What of the library the index has. */
export type IndexStatus =
  | { state: 'opening' }
  | { state: 'building'; indexed: number; articles: number }
  | { state: 'ready'; articles: number }
  | { state: 'elsewhere' }
  | { state: 'failed'; reason: string }

/** What the worker tells. */
export type SearchAnswer =
  | { kind: 'status'; status: IndexStatus }
  | { kind: 'changed' }
  | { kind: 'progress'; id: number; progress: SearchProgress; ended: boolean }
  | { kind: 'fault'; id: number; fault: QueryFault }
  | { kind: 'articles'; id: number; rows: ArticleHit[] }
  | { kind: 'lines'; id: number; lines: Lines }
  | { kind: 'timeline'; id: number; timeline: Timeline }
  | { kind: 'collocates'; id: number; collocates: Collocate[]; lines: number }
  | { kind: 'reprints'; id: number; state: ReprintState; ended: boolean }
  | { kind: 'reprintGroups'; id: number; groups: GroupHit[] }
  | { kind: 'holding'; id: number; held: HeldArticles }
  | { kind: 'gone'; id: number }
  | { kind: 'alive' }
