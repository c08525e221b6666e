/** Every reason that a reading can give. The sentence for each is the renderer's text `reasons.<code>`. */
export const reasonCodes = [
  'first-line-short', // the first line lacks the width of a dropped indent
  'dateline-opens', // a dateline opens the article
  'opening-set-apart', // a display repeats the article's first words
  'ends-in-stop', // the last line ends a sentence
  'ends-early', // the last line is short
  'goes-on', // a full line, in mid-sentence, goes on after a break: { line }
  'column-changes', // the article goes on in another column width
  'shares-words', // shares words with the article: { percent }
  'rows', // rows of a table or a list, whose line breaks are kept
  'no-stop', // lines without a stop at their end
  'own-column', // set in a width of its own
  'fits-column', // a line of its column between paragraphs
  'says-what-text-says', // the article's text has its words: { percent }
  'foreign-to-text', // the article's text has none of its words
  'repeated-title', // the same line stands elsewhere on the page
  'quotes-text', // repeats or shortens a sentence of the text: { percent }
  'stands-above', // above the text, as on this page
  'stands-below', // below the text, as on this page
  'byline-formula', // names who wrote the text
  'caption-marks', // marked as the text under a picture
  'notice-shape', // headed, phrased or signed as a notice
  'advert-shape', // names prices, telephones, offers
  'contents-shape', // names the pages on which its stories stand
  'page-edge', // a running head or folio at the page's edge
  'printed-twice', // printed twice, given once
  'headline-missing', // no headline on the page fits the article
  'says-continued', // the article itself says that it goes on, or began, on another page: { page }
  'continued-beside', // a line beside the article says so: { page }
  'fits-nothing', // fits no article
] as const

export type ReasonCode = (typeof reasonCodes)[number]
