/**
 * What tells in which order the pieces of a page belong together, in nats. Fitted by coordinate search on pages
 * that tests/bench/raster.ts lays out, by the share of pieces that stand after the right one.
 */
export const orderWeights = {
  /** A column's text goes on in another piece: in mid-paragraph, by the odds of both ends, or at a paragraph. */
  midParagraph: -0.9,
  atParagraph: -2.7,
  goesOn: -1.4,
  /** Per piece between the two in raw order; and where the second stands before the first. */
  away: -0.25,
  back: 0.2,
  /** A column of another width; a dateline in mid-article. */
  otherMeasure: -1.8,
  datelineInside: -6,
  /** How well a piece's words agree with those of the few before it in its article: see `cohesion`. */
  cohesion: 0.45,
  cohesionLeast: -3,
  cohesionMost: 3.2,
  /** How much of a headline some text of its article says, too. */
  headContained: 11,
  headNeutral: 0.2,
  /** Per piece between a headline and its text; a text that stands before its headline. */
  headAway: -0.15,
  headBack: -2.8,
  /** One more piece in a headline's stack, and per piece between it and the one above it. */
  stacked: -1,
  stackedAway: -0.25,
  /** A text without a headline, a headline without a text. */
  unheaded: -3.3,
  headAlone: -4,
  /** An article, before its signs are looked at; one that a dateline opens. */
  article: -1,
  datelineOpens: 1,
}
