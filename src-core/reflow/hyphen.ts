import { isCalendarWord } from '../words/calendar'
import { longestWord } from './hyphenAtEnd'
import { isKnownWord, type PageEvidence } from './pageEvidence'

/** - `goes`: the line's end needed it; `stays`: the word has it; `hangs`: it stays and a blank follows */
export type HyphenFate = 'goes' | 'stays' | 'hangs'

/**
 * What becomes of the hyphen between the end of one line and the start of the next. The page's own words
 * decide first, then the lexicon, then the language's habits.
 *
 * @param head the first line without its hyphen
 * @param tail the line after
 * @returns with `known`: the page or the lexicon has the word that it leaves
 */
export function hyphenFate(
  head: string,
  tail: string,
  page: PageEvidence,
): { fate: HyphenFate; known: boolean } {
  const left = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’\-‐]*$/u.exec(head.slice(-longestWord))?.[0] ?? ''
  const right = /^[\p{L}\p{M}\p{N}]+(?:-[tT]-\p{L}+)?/u.exec(tail.slice(0, longestWord))?.[0] ?? ''
  const lowerLeft = left.toLowerCase()
  const lowerRight = right.toLowerCase()
  // What a line breaks off is hardly ever the whole word that this one breaks.
  const parted = timesWritten(page, `${lowerLeft}-${lowerRight}`)
  const whole = timesWritten(page, lowerLeft + lowerRight)
  const known = whole > 0 || isKnownWord(page, lowerLeft + lowerRight)
  if (page.hyphenWords.conjunctions.has(lowerRight) && whole === 0) return { fate: 'hangs', known }
  const capitals = left.length > 1 && left === left.toUpperCase() && right === right.toUpperCase()
  if (right === '' || /^\p{N}/u.test(right) || (/^\p{Lu}/u.test(right) && !capitals))
    return { fate: 'stays', known }
  if (parted !== whole) return { fate: parted > whole ? 'stays' : 'goes', known }
  return { fate: belongsToWord(left, lowerRight, page) ? 'stays' : 'goes', known }
}

const timesWritten = ({ words, edgeWords }: PageEvidence, word: string) =>
  (words.get(word) ?? 0) + (edgeWords.get(word) ?? 0)

function belongsToWord(left: string, right: string, page: PageEvidence): boolean {
  // In `larger-than-` the last piece alone meets what follows: `than` + `expected`.
  const last = left.slice(Math.max(left.lastIndexOf('-'), left.lastIndexOf('‐')) + 1)
  const chained = last.length < left.length
  const lower = last.toLowerCase()
  const { prefixes, tails, echoes, particles } = page.hyphenWords
  if (page.keepsEndings && particles.has(right) && page.lexicon.has(lower))
    return !page.lexicon.isCommon(lower + right)
  if (page.lexicon.has(lower + right) || isCalendarWord(lower + right)) return false
  if (/\p{N}/u.test(last)) return true
  if (tails.has(right)) return page.lexicon.isEmpty || isWordLike(last, page)
  if (prefixes.has(lower)) return isKnownWord(page, right)
  if (echoes.has(lower) && (right.startsWith(lower) || right.startsWith(lower.slice(-1))))
    return isKnownWord(page, right)
  // An initial or an abbreviation breaks off no syllable: T-shirt, UK-issued.
  if (/^\p{Lu}+$/u.test(last) && isKnownWord(page, right)) return true
  // A name before the hyphen is more often a broken name (John-son) than half of a compound.
  if (/^\p{Lu}\p{Ll}/u.test(last) && !chained) return false
  return (
    page.lexicon.has(lower) &&
    page.lexicon.has(right) &&
    (chained || Math.min(lower.length, right.length) > 2)
  )
}

const isWordLike = (word: string, page: PageEvidence) =>
  /^\p{Lu}/u.test(word) || isKnownWord(page, word.toLowerCase())
