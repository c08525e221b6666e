import type { Line } from '../model/line'
import type { HyphenWords } from '../words/hyphenation'
import type { Lexicon } from '../words/lexicon'
import { hyphenAtEnd, longestWord } from './hyphenAtEnd'

/**
 * So many broken words, with none so late, are a habit: where late breaks are allowed, one in six or more are. Few print
 * so: of 164 broken words on ten English pages one is broken so late.
 */
const enoughBroken = 8

/**
 * Whether the page's broken words, as far as the lexicon knows them, all go on with three letters or more; those that
 * go on with a particle are left out, since they are what is asked about. Most typesetters ask three letters of a hyphen
 * (`\righthyphenmin` is 3 in TeX); where they do, `clean-` above `up` has its own.
 */
export function keepsEndings(lines: readonly Line[], lexicon: Lexicon, { particles }: HyphenWords): boolean {
  if (particles.size === 0) return false
  let broken = 0
  let short = 0
  for (const [i, line] of lines.entries()) {
    const hyphen = hyphenAtEnd(line.clean)
    if (hyphen === 0) continue
    const left = /[\p{L}\p{M}]+$/u.exec(line.clean.slice(-longestWord, -hyphen))?.[0] ?? ''
    const right = /^[\p{L}\p{M}]+/u.exec(lines[i + 1]?.clean.slice(0, longestWord) ?? '')?.[0] ?? ''
    if (!lexicon.has((left + right).toLowerCase())) continue
    if (particles.has(right)) continue
    broken++
    if (right.length < 3) short++
  }
  return broken >= enoughBroken && short === 0
}
