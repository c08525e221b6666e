import type { Tally } from './habits'

/** What is expected of a page before it is looked at, in the terms of the stages. Log-odds are in nats. */
export interface Leanings {
  /** For paragraphs indented by no, one or two ems. */
  indent: readonly [none: number, one: number, two: number]
  /** Blank lines seen on other pages, to which the page's own are added. */
  blanks: { paragraph: Tally; inside: Tally; part: Tally }
  /** For headlines above their texts, and for headlines below. */
  side: { above: number; below: number }
}

const none: Tally = { yes: 0, of: 0 }

/** Nothing is expected. */
export const noLeanings: Leanings = {
  indent: [0, 0, 0],
  blanks: { paragraph: none, inside: none, part: none },
  side: { above: 0, below: 0 },
}
