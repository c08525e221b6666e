import type { Span } from '../model/span'
import { hangulEndings, hangulWholes, hangulWordEnd } from '../words/hangul'
import type { PageEvidence } from './pageEvidence'

/**
 * Whether the end of a Korean line stands inside a word, on a page whose lines end anywhere. The page's own
 * words tell most; where they are silent a break inside is likelier, since a word has about three syllables.
 */
export function splitsWord(page: PageEvidence, before: Span, after: Span): boolean {
  const left =
    /\p{sc=Hangul}+$/u.exec(page.raw.slice(Math.max(before[0], before[1] - 20), before[1]))?.[0] ?? ''
  const right =
    /^\p{sc=Hangul}+/u.exec(page.raw.slice(after[0], Math.min(after[1], after[0] + 20)))?.[0] ?? ''
  if (page.words.has(left + right)) return true
  if (hangulEndings.has(right)) return true
  if (hangulWholes.has(left) || hangulWordEnd.test(left)) return false
  return !page.words.has(left) && !page.words.has(right)
}
