import type { Repair } from './reading'
import type { Span } from './span'

/**
 * The script that most of a line's letters are of: `cjk` Han and kana (no blanks between words), `hangul`,
 * `alphabetic` everything else that has letters (Latin, Cyrillic, Greek …), `none` digits and signs only.
 */
export type LineScript = 'cjk' | 'hangul' | 'alphabetic' | 'none'

/** A non-blank line of a page's raw text, measured; of vertical text a whole column (see `joinVertical`). */
export interface Line {
  /** The raw line, from 1. */
  number: number
  /** The raw line on which it ends: another than `number` for a column of vertical text only. */
  lastNumber: number
  /** The line without white space, controls and zero-width characters at its ends. */
  span: Span
  /** The raw text of `span`. */
  text: string
  /** `text` with `repairs` applied: justified blanks gone, runs of blanks folded into one. */
  clean: string
  /** From `text` to `clean`; offsets into the page's raw text, in raw order. */
  repairs: Repair[]
  /** Width of `clean` in ems: a Han character is 1, a digit 0.5, Latin letters by class. */
  ems: number
  /** How much of `ems` is closing punctuation at the end, which a typesetter may hang outside the measure. */
  hang: number
  /** How many blank lines stand directly before it. */
  blankBefore: number
  /** Width in ems of the white space before the text, e.g. 2 for two ideographic spaces. */
  leading: number
  script: LineScript
}

/** The lines at some indices, in their order. */
export function linesAt(lines: readonly Line[], indices: readonly number[]): Line[] {
  const found: Line[] = []
  for (const i of indices) {
    const line = lines[i]
    if (line) found.push(line)
  }
  return found
}
