/**
 * The formulas by which a newspaper says what a line is, per language. They are data: each language has a file
 * beside this one, compiled for Galley from the trade's usage (style books, printed papers of several houses)
 * and from no single paper. To add a language, add a file and a line in `pageWordsOf`.
 *
 * Patterns are matched against cleaned text (see `Line.clean`) and have no flags but `u` and `i`.
 */
export interface PageWords {
  /**
   * At the start of an article's first paragraph. Groups `dateline` or `plain` (two ways to print it); where
   * the formula also names people, groups `reporters` and `correspondents` hold them as printed.
   */
  dateline: RegExp
  /** What `dateline` matches without the people: it tells an opening as well, and is compiled much sooner. */
  opening?: RegExp
  /** A whole line that names who wrote. Groups `reporters`, `correspondents`, or `bracketed` where only names stand. */
  byline: RegExp
  /** Who took the picture, at the end of a caption or as a line. Groups `photographers` or `credited`. */
  photographer: RegExp
  /** What people are called by their post and not by their name, and what a credit says instead of a name. */
  posts: RegExp
  /** Group `editors`. */
  editor: RegExp
  /** Names of pages and standing sections, as a whole line or beside a page number. */
  sections: ReadonlySet<string>
  /** A page number in a running head. Groups `page`, `number` or `code`. */
  folio: RegExp
}

/** `'a b c'` as a set. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** What never matches, for a language that has no such formula. */
export const never = /(?!)/u
