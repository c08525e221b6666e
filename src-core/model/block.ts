/**
 * What a block looks like by itself, before anything is known of articles: `body` a paragraph or a piece of
 * one, `head` lines that may be kicker, headline, subtitle or subhead, `kept` a table or list whose line breaks
 * carry meaning, `aside` a notice, advert or box of contents.
 */
export type BlockKind = 'body' | 'head' | 'byline' | 'caption' | 'furniture' | 'kept' | 'aside'

/** What stands on a page beside its articles and is kept line by line. */
export interface Aside {
  role: 'notice' | 'advert' | 'contents'
}

/** Lines that stand together and play one role. */
export interface Block {
  kind: BlockKind
  /** Of an aside alone. */
  role?: Aside['role']
  /** Indices into the page's measured lines, inclusive. */
  first: number
  last: number
  /** Log-odds that its first line begins a paragraph; below 0 where it rather goes on from another block. */
  begins: number
  /** Log-odds that its last line ends a paragraph; below 0 where the text rather goes on elsewhere. */
  ends: number
  /** Whether it could be a paragraph of its column, were it not for a missing stop: a subhead does, most headlines do not. */
  fitsColumn: boolean
  /** Whether its last line is full, as one is that goes on below. */
  fills: boolean
  /** Where it could be two paragraphs after all: the line that the second would begin with, and the log-odds of that, and what the blank line or its lack has in them. */
  cuts: { at: number; odds: number; apart: number }[]
  /** What the blank line before it, or its lack, says for a new paragraph by the page's habit; in nats. */
  apart: number
  /** Width of its column in ems. */
  measure: number
  /**
   * How many neighbouring lines share that column, without those of quotations if this is none: a pull quote stands in a
   * short column of its own.
   */
  columnLines: number
}
