/** Lines that an extractor put together: a column or a stretch of one, a headline, what a blank line parts. */
export interface Piece {
  /** `head` a headline or a part of one, `text` anything with body text, `other` what stands beside articles. */
  kind: 'head' | 'text' | 'other'
  /** Indices into the page's measured lines, inclusive. */
  first: number
  last: number
  /** Log-odds that its first line begins and its last line ends a paragraph; see `Block`. */
  begins: number
  ends: number
  /** Width of its first and of its last column, in ems. */
  firstMeasure: number
  lastMeasure: number
  dateline: boolean
  /** Whether the text stands under a headline that touches it. */
  headed: boolean
}
