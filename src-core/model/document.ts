import type { Annotation } from './annotation'
import type { CorrectionMark } from './correctionMark'
import type { ArticleMetadata, PageMetadata } from './metadata'
import type { Role } from './role'

/**
 * The page as one document, in the shape that ProseMirror reads and writes as JSON. Core knows the shape and
 * not the library, so exports and alignment run anywhere.
 */
export interface PageDocument {
  type: 'page'
  /** `metadata`: null in pages that were stored before it was kept here. */
  attrs: { annotations: Record<string, Annotation>; metadata?: PageMetadata | null }
  /** Articles in reading order, then exactly one `rest`. */
  content: [...ArticleNode[], RestNode]
}

export const articleStatuses = ['new', 'in-work', 'corrected', 'validated', 'problem'] as const
export type ArticleStatus = (typeof articleStatuses)[number]

/** Who gave a status, and when. */
export interface ArticleAct {
  /** The editor's name; may be empty. */
  by: string
  /** ISO 8601 in UTC. */
  at: string
}

/** The acts behind an article's status; of a validated one also who corrected it. */
export type ArticleActs = Partial<Record<ArticleStatus, ArticleAct>>

/** The article in which another goes on, on its page or another one. */
export interface Continuation {
  pageId: string
  articleId: string
}

export interface ArticleNode {
  type: 'article'
  attrs: {
    id: string
    status: ArticleStatus
    tags: string[]
    acts?: ArticleActs
    continues?: Continuation | null
    /** What its text says of it, as inferred or as an editor has it. */
    metadata?: ArticleMetadata | null
    /** An editor has said that the reading put it together rightly. */
    confirmed?: boolean
  }
  /** At least one. */
  content: BlockNode[]
}

/** What belongs to no article: furniture, notices, adverts, unassigned text. */
export interface RestNode {
  type: 'rest'
  content?: BlockNode[]
}

export interface BlockNode {
  type: 'block'
  /** `confirmed`: an editor has said that the reading was right about it. */
  attrs: { id: string; role: Role; confirmed?: boolean }
  content?: TextNode[]
}

export interface TextNode {
  type: 'text'
  text: string
  marks?: DocumentMark[]
}

/**
 * `raw`: the raw line (from 1) that the text came from. `note`: the annotation that covers the text. `correction`: what
 * an editor said of it.
 */
export type DocumentMark =
  | { type: 'raw'; attrs: { line: number } }
  | { type: 'note'; attrs: { id: string } }
  | { type: 'correction'; attrs: CorrectionMark }
