import type { Line } from '../model/line'
import type { HyphenWords } from '../words/hyphenation'
import type { Lexicon } from '../words/lexicon'
import { hyphenAtEnd } from './hyphenAtEnd'

/** So many broken words, with none before its last one or two letters, are a habit: one in six or more would be. */
const enoughBroken = 10

/**
 * Whether the page's broken words, as far as the lexicon knows them, all go on with three letters or more. Most
 * typesetters ask that of a hyphen (`\righthyphenmin` is 3 in TeX); where they do, `clean-` above `up` has its own.
 */
export function keepsEndings(lines: readonly Line[], lexicon: Lexicon, { particles }: HyphenWords): boolean {
  if (particles.size === 0) return false
  let broken = 0
  let short = 0
  for (const [i, line] of lines.entries()) {
    const hyphen = hyphenAtEnd(line.clean)
    if (hyphen === 0) continue
    const left = /[\p{L}\p{M}]+$/u.exec(line.clean.slice(0, -hyphen))?.[0] ?? ''
    const right = /^[\p{L}\p{M}]+/u.exec(lines[i + 1]?.clean ?? '')?.[0] ?? ''
    if (!lexicon.has((left + right).toLowerCase())) continue
    broken++
    if (right.length < 3 && !particles.has(right)) short++
  }
  return broken >= enoughBroken && short === 0
}
