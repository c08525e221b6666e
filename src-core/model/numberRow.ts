/**
 * An article's number (文章编号), as the register keeps it. A row stays for good, so that no number is given twice and each
 * leads to what became of its article.
 */
export interface NumberRow {
  number: string
  articleId: string
  pageId: string
  /** ISO 8601 in UTC. */
  given: string
  /** Whether it is the article's number now; an earlier one leads to the article all the same. */
  current: 0 | 1
  /** When the article went (ISO 8601 in UTC); empty while it is there. */
  gone: string
  /** Numbers of the articles that took its text over when it went, the one with most of it first. */
  heirs: string[]
  /** Numbers of the articles that were split off it. */
  parts: string[]
  /** What it was called when it went, as far as that was known. */
  headline: string
  /** The present numbers of articles that had this one in another archive, before that was merged into this one. */
  also: string[]
}
