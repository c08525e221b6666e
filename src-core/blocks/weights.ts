/**
 * What each sign in a line counts for when the best path over a page's lines is looked for: log-likelihoods
 * (nats), fitted on pages of all kinds with tests/bench/fitWeights.ts.
 */
export const weights = {
  /** A line in the middle of a paragraph that does not fill its column: hardly ever where widths are exact. */
  notFull: -4.5,
  notFullGuessed: -2.54,
  overfull: -3.5,
  /** A line of squares that would just have taken the next one, if its column is as wide as it seems. */
  roomToSpare: -0.7,
  /** The same of a line that ends in a mark, where marks hang. */
  markToSpare: -2.5,
  /** What a scanner made of a speck or a picture's edge, inside a paragraph or as a headline. */
  noise: -1,
  headNoise: -3,
  /** A paragraph begins with a drop cap; each further line beside it. */
  dropCap: -5,
  dropped: -0.5,
  squeezed: -2.73,
  /** By no more than the mark, or small kana, at its end, where the page never does so otherwise. */
  hanging: -2.73,
  /** A paragraph's last line that happens to be full, or is not. */
  lastFull: -0.55,
  /** The same of an alphabetic line, before its room is looked at. */
  lastFullWord: 0.17,
  lastShort: -0.59,
  /** A paragraph of one line. */
  only: -2.3,
  onlyUnindented: -3,
  onlyFull: -1.05,
  /** A line inside a paragraph is rather not its last. */
  last: -2.7,
  /** A sentence ends at the end of a line in mid-paragraph, by chance. */
  stopInside: -2.4,
  /** A paragraph ends without a stop, or with a comma. */
  noStopAtEnd: -3.2,
  commaAtEnd: -3.94,
  /** A paragraph ends in what a scanner made of its last words. */
  noiseAtEnd: -0.9,
  datelineStarts: 3,
  datelineInside: -4.05,
  /** A new part where the words on both sides of the break stand together elsewhere on the page. */
  runsOnBegins: -3,
  /** A passage that the page says twice begins, or ends, in mid-paragraph; a line in it that is not full. */
  passageBeginsInside: -6.1,
  passageGoesOn: -3,
  passageNotFull: -1,
  /** A headline's line in a passage that ends with a full stop. */
  headPassage: -3,
  /** White space kept before the line. */
  indentStarts: 1,
  indentInside: -2,
  /** A small letter, or a mark that begins no sentence, at a paragraph's start. */
  startsInside: -4,
  /** A word for what was just named, at a paragraph's start. */
  startsReferring: -1,
  /** The line above ends with a word that calls for another. */
  startsAfterOpen: -3,
  /** The column changes where a sentence has ended: the paragraph has, too. */
  newMeasureInside: -3,
  /** A line in mid-paragraph touches a line or two of another measure: those are no column. */
  measureInside: -3,
  /** A capital at the start of a line in mid-paragraph. */
  capitalInside: -1.5,
  /** The same of a function word, where no sentence has ended. */
  functionWordInside: -4,
  /** Body text in a column of two or three lines. */
  bodyInLoneColumn: 0.01,
  head: -1.62,
  headNext: -0.9,
  subhead: -3.5,
  headStop: -3.5,
  /** A headline goes on after a sentence has ended in it. */
  headAfterSentence: -3,
  /** A headline ends with a full stop. */
  headSentence: -5,
  headStopAlphabetic: -5.41,
  /** A head line that fills its column like any other line. */
  headFull: -1.6,
  headInLoneColumn: 0.45,
  headLong: -1.85,
  headDateline: -2.5,
  headRepeated: 0.65,
  /** A line wider than the columns around it. */
  headWide: 1,
  bodyWide: -1,
  headCapitals: 1.5,
  /** The lines below say most, or half, of its words, too. */
  headSaid: 1.8,
  headHalfSaid: 0.9,
  /** A headline's line that ends as the text under a picture does. */
  headCredit: -2,
  /** The line below such a line. */
  creditGoesOn: -0.92,
  /** One more line under a picture, and one in mid-sentence. */
  captionNext: -3,
  captionGoesOn: -1,
  /** The same below a credit between lines of Han, which is never broken. */
  captionAfterCredit: -8,
  /** A mark parts a headline's line, as it does every sixth of Han and every 27th of letters, body lines far oftener. */
  headMarked: -0.5,
  headMarkedAlphabetic: -1.5,
  /** Per line's worth of marks that a line of Han has not. */
  headPlain: 0.3,
  /** A line without a stop above a leading byline, or above a dateline, and one that says who speaks. */
  headAboveByline: 2,
  headAboveDateline: 1,
  headSpeech: -3,
  /** It begins with a small letter. */
  headSmallLetter: -0.8,
  /** A paragraph is interrupted by something else, or taken up again after it. */
  interrupted: -5.83,
  resumed: -3.25,
  /** A paragraph stops in mid-sentence and another begins: columns interleave. */
  leftOpen: -4.72,
  /** A paragraph ends and something else begins. */
  otherBegins: 0.04,
  /** Rows of a table or list: one is none, three are. */
  kept: -6,
  tableRow: 0.5,
  listRow: -1,
  /** The evidence of one line's end or start is worth no more than this when articles are put together. */
  surest: 5,
}

/** Rewards and costs of the best path over columns' measures, in units of one full line. */
export const columnWeights = {
  fullLine: 1.35,
  /** A line as short as a paragraph's first. */
  indentedLine: 0.17,
  shortLine: -0.5,
  /** A line of Han as short as that where a sentence has ended before it: then it is as good as full. */
  paragraphStart: 1,
  /** A line wider than its column by what its punctuation can give. */
  squeezedLine: 0.4,
  overfullLine: -6,
  /** The column's measure changes: at a blank line, or without one. */
  changeAtBlank: -2.2,
  /** Without a blank line, but after a sentence's end. */
  changeAfterSentence: -2.7,
  changeInText: -4.75,
}
