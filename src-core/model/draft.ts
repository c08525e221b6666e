import type { Reason } from './reading'
import type { Role } from './role'

/** A part of a page as lines, by index into the page's measured lines, in reading order. */
export interface DraftPart {
  role: Role
  lines: number[]
  /** Whether line breaks carry meaning: a table or a list. */
  kept?: true
  /** How much better this role and extent explain the lines than any other; uncalibrated, in nats. */
  score: number
  reasons: Reason[]
}

/** An article before its text is put together. */
export interface ArticleDraft {
  headline: DraftPart | null
  kicker: DraftPart | null
  subtitle: DraftPart | null
  byline: DraftPart | null
  displays: DraftPart[]
  paragraphs: DraftPart[]
  score: number
  reasons: Reason[]
}

/** A page read into articles; every measured line is in exactly one part. */
export interface PageDraft {
  articles: ArticleDraft[]
  other: DraftPart[]
  /** How well it explains the page, in nats: two drafts of the same lines may be compared. */
  total: number
}
