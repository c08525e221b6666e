import type { Line } from '../model/line'
import type { Repair } from '../model/reading'
import { isCalendarWord } from '../words/calendar'
import { type HyphenWords, hyphenWordsOf } from '../words/hyphenation'
import { type Lexicon, lexiconOf } from '../words/lexicon'
import { keepsEndings } from './keepsEndings'

/** What reflowing a part needs to know of its whole page. Made once per page. */
export interface PageEvidence {
  raw: string
  /** BCP 47; see `languageOf`. */
  language: string
  /** The repairs inside lines, as measuring found them; in raw order. */
  repairs: readonly Repair[]
  /** Whether blanks are lost: scripts without blanks lose none, and Korean words have too many forms to know them. */
  losesBlanks: boolean
  /** How often each word stands whole in a line, in lower case. */
  words: ReadonlyMap<string, number>
  /** How often each word stands first or last in a line, where it may be half of a longer one. */
  edgeWords: ReadonlyMap<string, number>
  lexicon: Lexicon
  /** Whether the page is seen to break words, and never before their last one or two letters; see `particles`. */
  keepsEndings: boolean
  hyphenWords: HyphenWords
  /** Whether blanks at the ends of lines are this dump's habit; where they are not, such a blank is meant. */
  edgeBlanks: boolean
  /** Whether Korean lines end inside words: they then fill their column to the last syllable. */
  splitsWords: boolean
}

/** A word with its inner hyphens and apostrophes. */
const wordPattern = /[\p{L}\p{M}\p{N}]+(?:['’\-‐][\p{L}\p{M}\p{N}]+)*/gu

/** @param lines the page's measured lines, in raw order */
export function pageEvidence(raw: string, lines: readonly Line[], language: string): PageEvidence {
  const words = new Map<string, number>()
  const edgeWords = new Map<string, number>()
  let edges = 0
  for (const line of lines) {
    if (isBlankAt(raw, line.span[1]) || isBlankAt(raw, line.span[0] - 1)) edges++
    if (line.script !== 'alphabetic' && line.script !== 'hangul') continue
    const found = line.clean.match(wordPattern) ?? []
    found.forEach((word, i) => {
      const lower = word.toLowerCase()
      const map = i > 0 && i < found.length - 1 ? words : edgeWords
      map.set(lower, (map.get(lower) ?? 0) + 1)
    })
  }
  const lexicon = lexiconOf(language)
  const hyphenWords = hyphenWordsOf(language)
  return {
    raw,
    language,
    repairs: lines.flatMap((line) => line.repairs),
    losesBlanks: !/^(?:zh|ja|ko)/.test(language),
    words,
    edgeWords,
    lexicon,
    keepsEndings: keepsEndings(lines, lexicon, hyphenWords),
    hyphenWords,
    edgeBlanks: edges * 3 > lines.length,
    splitsWords: language === 'ko' && fillsColumns(lines),
  }
}

/** Lines on either side among which the longest shows a column's width. */
const reach = 3

/** Whether most lines that others follow leave less room than a syllable takes. */
function fillsColumns(lines: readonly Line[]): boolean {
  let full = 0
  let looked = 0
  lines.forEach((line, i) => {
    const next = lines[i + 1]
    if (line.script !== 'hangul' || !next || next.blankBefore > 0 || /[.!?”"]$/u.test(line.clean)) return
    const near = lines.slice(Math.max(0, i - reach), i + reach + 1)
    looked++
    if (Math.max(...near.map(({ ems }) => ems)) - line.ems < 1.2) full++
  })
  return looked > 3 && full > looked * 0.65
}

/** Whether the character at `offset` is white space other than a line's end. */
export function isBlankAt(raw: string, offset: number): boolean {
  const code = raw.charCodeAt(offset)
  // Nearly every character is asked about that stands beside a line's end.
  if (code < 0x80) return code === 0x20 || code === 0x09 || code === 0x0b || code === 0x0c
  return code === 0xa0 || (code >= 0x1680 && /\s/.test(raw.charAt(offset)))
}

/** @param word in lower case */
export function isKnownWord(page: PageEvidence, word: string): boolean {
  return page.lexicon.has(word) || page.words.has(word) || isCalendarWord(word)
}
