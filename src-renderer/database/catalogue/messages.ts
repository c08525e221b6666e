import type { Neighbours } from '../../../src-core/catalogue/neighboursOf'
import type { CatalogueQuery } from '../../../src-core/catalogue/query'
import type { CatalogueSummary } from '../../../src-core/catalogue/summarise'
import type { Article, Page } from '../database'

/** A row of a list by its ids; of a page's row both are the page's. */
export interface RowRef {
  id: string
  pageId: string
}

/** A place of a text with what stands around it. */
export interface FoundInText {
  before: string
  printed: string
  after: string
}

/** What a list shows of a row: its light rows. Either is missing where it was just deleted. */
export interface ListedRow extends RowRef {
  page: Page | undefined
  article: Article | undefined
  /** Its text is there as another page, too. */
  twin: boolean
  /** How a page's lines lie on it (`pageStripes`); missing in lists of articles. */
  stripes?: Uint8Array
  /** Where the text that is looked for stands in the article; missing where none is. */
  place?: FoundInText
}

/** What can be asked of the catalogue's worker, and what it answers. A query's answer holds until the next query of the same asker. */
export interface CatalogueCalls {
  /** Reads the library ahead of the first question. */
  open: { input: object; output: null }
  query: {
    input: { asker: string; query: CatalogueQuery; rows: number }
    /** `first`: as many of its first rows as were asked for. */
    output: { count: number; first: ListedRow[] }
  }
  rows: { input: { asker: string; from: number; to: number }; output: ListedRow[] }
  refs: { input: { asker: string; from: number; to: number }; output: RowRef[] }
  /** Place of a row; -1 where it is not in the answer. */
  indexOf: { input: { asker: string; id: string }; output: number }
  /** Those of the ids that are in the answer. */
  among: { input: { asker: string; ids: string[] }; output: string[] }
  summary: { input: object; output: CatalogueSummary }
  /** Neither for a page that the library does not have. */
  neighbours: { input: { pageId: string }; output: Neighbours }
  /** Ids of pages with articles that have no number. */
  unnumbered: { input: object; output: string[] }
}

export interface Preparing {
  done: number
  of: number
}

export type CatalogueCall = keyof CatalogueCalls
export interface CatalogueRequest<C extends CatalogueCall = CatalogueCall> {
  id: number
  call: C
  input: CatalogueCalls[C]['input']
}
export type CatalogueMessage =
  | { id: number; output: unknown }
  | { id: number; failed: true }
  | { changed: true }
  /** Pages read so far, where the catalogue has to be made anew. */
  | { preparing: Preparing }
