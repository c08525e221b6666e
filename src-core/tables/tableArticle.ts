import type { ArticleStatus } from '../model/document'
import type { ArticleMetadata, PageField } from '../model/metadata'

/** Everything of an article that a table can have a column of. */
export interface TableArticle {
  id: string
  /** 文章编号; empty while it has none. */
  number: string
  /** Place on its page, from 0. */
  order: number
  headline: string
  /** The first words of its body. */
  opening: string
  status: ArticleStatus
  /** The moment when it was corrected or validated (ISO 8601 in UTC); empty while it is not. */
  done: string
  tags: readonly string[]
  words: number
  characters: number
  annotations: number
  metadata: ArticleMetadata
  page: Record<Exclude<PageField, 'issue'>, string> & {
    issue?: string
    name: string
    folder: string
    language: string
  }
  /** Its whole text; empty where no column asks for it. */
  text: string
}
