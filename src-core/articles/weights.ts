/**
 * What each kind of evidence counts for when whole interpretations of a page are weighed against each other.
 * In nats, roughly: 1 makes an interpretation e times as likely. Fitted on pages of all kinds with
 * tests/bench/fitWeights.ts.
 */
export const weights = {
  /** An article begins where nothing but its text says so. */
  newArticle: -2.3,
  /** A dateline opens an article; hardly ever stands inside one. */
  datelineOpens: 3,
  datelineInside: -7,
  /** The beginning of a block is set apart as a display: all 49 of the pages with gold were articles' openings. */
  setApartOpens: 2,
  setApartInside: -1.5,
  /** Two blocks put together to one paragraph, before their ends are looked at. */
  join: -0.88,
  /** A word runs across the break between two blocks, or does not. */
  seamInWord: 2,
  seamBetweenWords: -0.6,
  /** Per nat by which the last word of one block calls for the first of the other. */
  seamGrammar: 1,
  /** Who said it is still to come. */
  seamSpeech: 2,
  /** Two syllables that a hyphen parts make a word; a hyphen without a syllable to go on; a syllable without a hyphen. */
  seamWord: 3,
  seamHyphen: 1,
  seamHyphenLost: -4,
  seamNoHyphen: -2,
  seamSmallAfterStop: -5,
  /** A continuation in another column width. */
  otherMeasure: -1,
  /** The same, back to a width that the article had left. */
  measureBack: -1.5,
  /** Words that the article says, too, or does not: see `cohesion`. */
  cohesion: 1,
  cohesionLeast: -3,
  cohesionMost: 3,
  /** Going back to an article while another has come between: columns interleave, but seldom. */
  interleaved: -3.13,
  /** Going back once more where two articles take turns. */
  inTurn: -1,
  /** Another article is taken up where no column seems to end. */
  turnInColumn: -3,
  /** Per block by which it lies further back than a few. */
  interleavedFar: -0.15,
  noHeadline: -2.19,
  headlineAlone: -7,
  /** A headline that could be a line, or several, of the column it stands in. */
  headlineFitsColumn: -0.59,
  headlineFillsColumn: -2.1,
  /** How much of a headline its article's text says, too. */
  headlineContained: 6.75,
  headlineNeutral: 0.3,
  /** A headline that the text says word for word is rather a subtitle, or a subhead. */
  headlineVerbatim: -2.19,
  /** A headline for another article than the one that stands next to it. */
  headlineElsewhere: -0.86,
  /** A headline on the side of the text where this page does not put them. */
  otherSide: -2.6,
  /** A body goes on after its headline was set below it. */
  bodyAfterHeadlineBelow: -5,
  /** A headline that waits for its text while another article goes on. */
  headlineWaits: -1.63,
  /** A headline takes its text before one that has waited longer. */
  outOfTurn: -0.68,
  /** Where headlines stand below, a new text follows one. */
  textAfterHeadlineBelow: 0.51,
  /** One more block in a headline's stack (subtitle, kicker). */
  stacked: -0.45,
  stackedContained: 1.5,
  /** A line without a stop inside an article. */
  subhead: -1,
  subheadOwnColumn: -2.78,
  subheadContained: 1.5,
  /** The paragraph after a subhead says it again. */
  subheadRepeated: 1.31,
  /** The paragraph after it begins with its very words. */
  subheadBegins: 7.32,
  /** A subhead cut in two by a column break. */
  subheadJoin: 1.5,
  /** A headline that belongs to nothing. */
  stray: -2.92,
  bylineInPlace: 0.5,
  bylineOutOfPlace: -3,
  /** A byline above a text without a headline. */
  bylineOpens: -1,
  /** Text goes on after the article's byline. */
  bodyAfterByline: -3,
}

/** What tells where paragraphs begin, once an article's text is in order. */
export const paragraphWeights = {
  /** A new paragraph, before anything is looked at: lines are cut too readily, so that quotations stand apart. */
  cut: -1.2,
  /** The same between lines of Han, whose widths are known. */
  cutHan: 0.5,
  /** Another text stands between two pieces. */
  farApart: 0.88,
  /** How much the usual length of the page's paragraphs counts. */
  length: 1.2,
  /** Columns of one height, as a share of the evidence for them, from which a blank line at their tops says nothing. */
  columnTop: 0,
  /** A blank line elsewhere in an article whose columns are known. */
  notColumnTop: 1,
}

/** What tells the parts of a headline's stack apart. */
export const stackWeights = {
  kicker: -1.5,
  kickerRepeated: 2.1,
  kickerShort: 1.3,
  kickerLong: -2.5,
  /** A kicker says what the article's text does not; a headline says what it does. */
  kickerForeign: 0.8,
  subtitle: -0.38,
  /** Per share of the subtitle that stands in the body in order, from the share at which it tells nothing. */
  subtitleQuoted: 7.91,
  subtitleNeutral: 0.89,
  /** A subtitle may as well be free of the text: then only the breaks speak for it. */
  subtitleFree: -1,
  /** A subtitle is a whole sentence of the text, word for word. */
  subtitleSentence: 2.5,
  headlineForeign: -1.5,
  /** A third line of the width that headlines usually have; less of a narrower one. */
  thirdLine: -1.6,
  blankAtCut: 1.2,
  blankInside: -1.6,
  /** A Chinese headline with a comma or a full stop in it. */
  headlineComma: -2.4,
  /** A word runs across the break. */
  wordAcross: 3.3,
  /** A bracket or quotation mark is still open at the break. */
  markOpen: 3,
  /** The article's text has the words on both sides of the break together. */
  saidTogether: 2.66,
  /** A line that names who speaks: each of six such lines of stacks began the headline, and none went on. */
  speakerInside: -2,
  speakerFirst: 2,
  /** A line of capitals beside one of small letters. */
  capitalsChange: -3.6,
  /** A line that begins with a small letter. */
  smallLetter: 3.8,
  /** Per nat by which the last word calls for the first of the next line. */
  stackGrammar: 0.92,
  /** Two lines of one length are two phrases of one part. */
  parallelCut: -1.43,
  parallelInside: 0.91,
  /** The line below would not have fitted on this one, or would have: then the break was meant. */
  wrapped: 0.75,
  notWrapped: -3.2,
}
