/** What a page does everywhere; inferred from the page itself. */
export interface PageHabits {
  /** Ems by which a paragraph's first line is short (its indent was dropped with the white space). */
  indent: number
  /** Share of paragraphs with a blank line before them. */
  paragraphBlank: number
  /** Share of lines inside a paragraph with a blank line before them: column breaks. */
  breakBlank: number
  /** Share of headlines and other parts of their own with a blank line at their edges. */
  partBlank: number
}

/** Before the page has been looked at. */
export const firstHabits: readonly PageHabits[] = [0, 1, 2].map((indent) => ({
  indent,
  paragraphBlank: 0.6,
  breakBlank: 0.06,
  partBlank: 0.85,
}))
