import type { ArticleStatus } from '../model/document'
import type { TableArticle } from './tableArticle'
import type { TableMapping } from './tableMapping'

/** Writes a table as text, some articles at a time, so that a long one is never there twice. */
export interface TableWriter {
  start(mapping: TableMapping): string
  rows(
    articles: readonly TableArticle[],
    mapping: TableMapping,
    statuses: Readonly<Record<ArticleStatus, string>>,
  ): string
  end: string
}
