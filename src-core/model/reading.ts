import type { Habits } from './habits'
import type { ArticleMetadata, PageMetadata } from './metadata'
import type { Role } from './role'
import type { LineRange, Span } from './span'

/** Why the engine decided as it did. The sentence for people is the renderer's text `reasons.<code>`. */
export interface Reason {
  /** e.g. `two-em-indent`, `shares-rare-words`, `sentence-left-open` */
  code: string
  /** From 0 (a guess) to 1 (certain). */
  score: number
  /** What the sentence mentions, e.g. `{ words: '漳州' }`. */
  values?: Record<string, string | number> | undefined
}

/**
 * One decision about a part's text. The raw range `span` is replaced by `text`; an empty range inserts `text` before the
 * character at that offset.
 */
export interface Repair {
  kind: RepairKind
  span: Span
  text: string
  /** Why, and how sure the engine is; see `repairReasons`. */
  reason: Reason
}

/**
 * - `join`: lines put together, with a blank, a line feed or nothing between them; stands at the start of the second
 * - `justified-blank`: a blank that justification put inside a word
 * - `blank`: several blanks folded into one, or a blank that no reader would miss
 * - `hyphen`: a hyphen that stood only at the line's end
 * - `lost-blank`: a blank that the extractor dropped
 * - `printed-twice`: text printed a second time for a shadow
 */
export type RepairKind = 'join' | 'justified-blank' | 'blank' | 'hyphen' | 'lost-blank' | 'printed-twice'

/**
 * A stretch of the page with one role. `text` is the raw text of `spans`, one after another, with `repairs`
 * applied and nothing else (`applyRepairs`).
 */
export interface ReadPart {
  role: Role
  text: string
  lines: LineRange[]
  /** In reading order, which need not be raw order. They do not overlap. */
  spans: Span[]
  /** In raw order. */
  repairs: Repair[]
  /** From 0 to 1: how sure the engine is of this part's role and extent. */
  confidence: number
  reasons: Reason[]
}

/** A line that says on which other page of its issue an article goes on or began: 下转第三版, `Continued on page 4`. */
export interface ReadContinuation {
  /** `on`: the article goes on there. `from`: it began there. */
  direction: 'on' | 'from'
  /** 版次 without leading zeros, e.g. `8` or `A5`. */
  page: string
  /** The note as it is read. */
  text: string
  lines: LineRange[]
  /** They lie in spans of the article's parts, or of a part that belongs to no article and stands beside it. */
  spans: Span[]
  confidence: number
  reasons: Reason[]
}

export interface ReadArticle {
  headline: ReadPart | null
  kicker: ReadPart | null
  subtitle: ReadPart | null
  byline: ReadPart | null
  /** Pull quotes and captions. */
  displays: ReadPart[]
  /** Body paragraphs and subheads in reading order. */
  paragraphs: ReadPart[]
  /** What its text says of it; every value is inferred. */
  metadata: ArticleMetadata
  /** Absent where nothing says that it goes on or began on another page. */
  continues?: ReadContinuation[] | undefined
  confidence: number
  reasons: Reason[]
}

/**
 * What the engine proposes for a page: a public format, printed by `galley read --json`. Every raw character
 * other than white space is in exactly one span of exactly one part.
 */
export interface Reading {
  format: 'galley-reading'
  version: 1
  /** The engine's version, e.g. `1.0.0`. */
  engine: string
  page: {
    name: string
    encoding: string
    /** How many raw lines the page has. */
    lines: number
    /** BCP 47, e.g. `zh-Hans`, `zh-Hant`, `ja`, `ko`, `en`, `de`; `und` where it cannot be told. */
    language: string
    /** What furniture, file name and folder say of it; every value is inferred. */
    metadata: PageMetadata
    /** What the page does everywhere, as the engine found it. */
    habits?: Habits | undefined
  }
  articles: ReadArticle[]
  /** Furniture, notices, adverts, and text that belongs to no article. */
  other: ReadPart[]
}

/** One page of a dump as it came in: the raw text is frozen. */
export interface RawPage {
  /** The dump's file name; pages after the first of a dump are told apart by `place`. */
  name: string
  /** Folder of the dump relative to what was imported, with `/`, without a trailing one; may be empty. */
  folder: string
  /** Place in its dump, from 0. */
  place: number
  /** As decoded, line ends included. */
  text: string
  encoding: string
}
