import type { ArticleStatus } from '../model/document'
import type { TextOrder } from './textOrder'

/** What a search for a text has found. */
export interface FoundText {
  text: string
  /** Ids, one a line: hundreds of thousands of them go from worker to worker as one text. */
  articles: string
  /** Another one for each search that found something else. */
  turn: number
}

/** What of the library is wanted. Every condition that is given has to hold; an empty list is no condition. */
export interface CatalogueFilter {
  publications?: readonly string[] | undefined
  /** ISO 8601 dates, both included. `from` and `to` leave undated pages out. */
  from?: string | undefined
  to?: string | undefined
  /** 期号, whole: issue 1 is not issue 11. */
  issue?: string | undefined
  pageNumber?: string | undefined
  /** Part of a page's name, folder or title. */
  pageName?: string | undefined
  /** Pages that this colleague works on. */
  assigned?: string | undefined
  /** Pages whose text is there under another date or name, too. */
  twins?: boolean | undefined
  /** Part of a headline, whatever its script, width and case. */
  headline?: string | undefined
  number?: string | undefined
  statuses?: readonly ArticleStatus[] | undefined
  tags?: readonly string[] | undefined
  /** By the name of a field: part of what it says; `''` for articles without it. */
  fields?: Readonly<Record<string, string>> | undefined
  leastWords?: number | undefined
  mostWords?: number | undefined
  /** Articles that hold a text; of pages also those that have it in their names. */
  found?: FoundText | undefined
}

/** By which value rows are sorted. A field of articles is `field:NAME`. */
export type SortKey =
  | 'date'
  | 'imported'
  | 'changed'
  | 'name'
  | 'publication'
  | 'page'
  | 'issue'
  | 'headline'
  | 'number'
  | 'status'
  | 'words'
  | 'characters'
  | 'annotations'
  | 'doubts'
  | `field:${string}`

export interface CatalogueQuery {
  list: 'pages' | 'articles'
  filter: CatalogueFilter
  sort: SortKey
  descending: boolean
  order: TextOrder
}
