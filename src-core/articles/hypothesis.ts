import type { Block } from '../model/block'
import type { BlockTerms } from './blockTerms'
import type { SeamOdds } from './seamOdds'

/** What a block is to its article. */
export type Use = 'body' | 'subhead' | 'headline' | 'stacked' | 'byline' | 'stray'

export interface Decision {
  block: number
  /** The block that the article was opened with; -1 for a stray block. */
  article: number
  use: Use
  /** Whether a body block goes on in mid-paragraph from the article's block before it. */
  joins: boolean
  /** By how much the interpretation gained with this decision. */
  gain: number
}

/** What the search for articles looks at. */
export interface SearchPage {
  blocks: readonly Block[]
  language: string
  /** Of the blocks; see `blockText`. */
  texts: readonly string[]
  terms: BlockTerms
  seam: SeamOdds
  /** Whether the block begins with a dateline. */
  datelines: readonly boolean[]
  /** Whether a display repeats the block's beginning: see `openingsSetApart`. */
  setApart: readonly boolean[]
  /** For bylines: whether the line belongs to the text above it. */
  trailing: readonly boolean[]
  /** By line: its length in characters. */
  lengths: readonly number[]
  /** By its last line: the log-odds that a block ends a paragraph. */
  endsOf: ReadonlyMap<number, number>
  /** Whether a column may begin with the block: see `columnBreaks`. */
  breaks: readonly boolean[]
  /** Blocks to decide on, in raw order: captions, furniture and twins are left out. */
  order: readonly number[]
}

/** An article that more blocks may still join. */
export interface OpenArticle {
  /** The block that it was opened with. */
  readonly id: number
  /** Its latest body blocks. */
  readonly body: readonly number[]
  readonly headlines: readonly number[]
  /** The best containment of its headline in one of its blocks, so far. */
  readonly contained: number
  readonly headlineBelow: boolean
  /** Whether a byline closed it. */
  readonly signed: boolean
}
