import type { Reason } from './reading'

/**
 * Why a repair was made, and how often such repairs were right on pages with gold: printed by
 * `npx tsx tests/bench/calibrate.ts --curves`, kept below 1. Those marked as set by hand were seen fewer than twenty times.
 * The sentence for people is the renderer's text `reasons.<code>`.
 */
const shares = {
  // Lines put together
  'sentence-goes-on': 0.99, // the line ends in mid-sentence, the next follows directly
  'stop-at-line-end': 0.96, // a sentence ends with the line, and the paragraph goes on in the next
  'goes-on-over-gap': 0.96, // in mid-sentence, beyond a blank line or other text
  'stop-before-gap': 0.65, // a sentence ends before a blank line or other text, and the paragraph goes on behind it
  'heading-lines': 0.97, // lines of one heading or display
  'row-kept': 0.9, // a row of a table or list keeps its line; set by hand
  'vertical-column': 0.99, // characters one below the other, set from top to bottom
  // Hyphens at the end of a line
  'hyphen-known-word': 0.99, // without it, the page or the dictionary has the word
  'hyphen-by-habit': 0.93, // no word list knows the word; the language's habit decides
  'hyphen-of-word': 0.9, // it belongs to the word, printed with another sign; set by hand
  // Blanks
  'spaced-out': 0.99, // all characters of the stretch stand apart: justification put the blanks in
  'spaced-out-phrases': 0.9, // wider than the other blanks of a spaced-out stretch: one stays; set by hand
  'blank-at-mark': 0.95, // beside a square punctuation mark; set by hand
  'blanks-folded': 0.95, // several blanks stand for one; set by hand
  'words-run-together': 0.8, // the run falls apart into words of the dictionary; set by hand
  'mark-touches-word': 0.95, // a mark that ends a word touches the next; set by hand
  // Text
  'second-printing': 0.9, // the same text again: a shadow or an outline; set by hand
} as const

export type RepairCode = keyof typeof shares

export const repairCodes = Object.keys(shares) as RepairCode[]

/** One object for all repairs of a kind: a page has thousands. */
const reasons = new Map(repairCodes.map((code) => [code, Object.freeze({ code, score: shares[code] })]))

export function repairReason(code: RepairCode): Reason {
  return reasons.get(code) ?? { code, score: 0 }
}
