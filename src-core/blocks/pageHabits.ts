import type { Leanings } from '../model/leanings'

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
  /** The same of subheads, which stand inside a column. */
  subheadBlank: number
}

const blanksKept = { paragraphBlank: 0.6, breakBlank: 0.06, partBlank: 0.85, subheadBlank: 0.5 }
const blanksLost = { paragraphBlank: 0.02, breakBlank: 0.02, partBlank: 0.05, subheadBlank: 0.05 }
/** With fewer blank lines than this, per line, the extractor kept none (`pdftotext -raw` does so): a page of twenty articles has more. */
const fewBlanks = 0.01

/** Whether the extractor kept blank lines. `blanks`: blank lines per line. */
export const keepsBlanks = (blanks: number) => blanks >= fewBlanks

/** What may be expected before the page has been looked at. `blanks`: blank lines per line. */
export function firstHabits(blanks: number): PageHabits[] {
  return [0, 1, 2].map((indent) => ({ indent, ...(keepsBlanks(blanks) ? blanksKept : blanksLost) }))
}

/** `start` as the paper's other pages change it. */
export function expectedHabits(start: PageHabits, { blanks }: Leanings): PageHabits {
  const mixed = (share: number, cases: number, { yes, of }: Leanings['blanks']['part']) =>
    (share * cases + yes) / (cases + of)
  return {
    indent: start.indent,
    paragraphBlank: mixed(start.paragraphBlank, 5, blanks.paragraph),
    breakBlank: mixed(start.breakBlank, 8, blanks.inside),
    partBlank: mixed(start.partBlank, 4, blanks.part),
    subheadBlank: start.subheadBlank,
  }
}

/** What a blank line between two lines of text, or its lack, says for a new paragraph; in nats. */
export function paragraphOdds(blank: boolean, { paragraphBlank, breakBlank }: PageHabits): number {
  return blank ? Math.log(paragraphBlank / breakBlank) : Math.log((1 - paragraphBlank) / (1 - breakBlank))
}
