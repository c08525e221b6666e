/**
 * What tells in which order the pieces of a page belong together, in nats. Fitted by coordinate search on pages
 * that tests/bench/raster.ts lays out, first by the share of pieces that stand after the right one, then by what the
 * scorer says of the readings.
 */
export const orderWeights = {
  /** A column's text goes on in another piece: in mid-paragraph, by the odds of both ends, or at a paragraph. */
  midParagraph: -0.9,
  atParagraph: -3.38,
  goesOn: -1.75,
  /** Per piece between the two in raw order; and where the second stands before the first. */
  away: -0.25,
  back: 0.35,
  /** A column of another width; a dateline in mid-article. */
  otherMeasure: -2.25,
  datelineInside: -6,
  /** How well a piece's words agree with those of the few before it in its article: see `cohesion`. */
  cohesion: 0.6,
  cohesionLeast: -3,
  cohesionMost: 4,
  /** How much of a headline some text of its article says, too. */
  headContained: 11,
  headNeutral: 0.2,
  /** Per piece between a headline and its text; a text that stands before its headline. */
  headAway: -0.15,
  headBack: -2.8,
  /** One more piece in a headline's stack, and per piece between it and the one above it. */
  stacked: -1.25,
  stackedAway: -0.25,
  /** A text without a headline, a headline without a text. */
  unheaded: -2.47,
  headAlone: -3,
  /** An article, before its signs are looked at; one that a dateline opens. */
  article: -0.75,
  datelineOpens: 1,
}
