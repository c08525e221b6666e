import { diffTokens } from '../words/diffTokens'

/** A stretch of two prints: the same in both, or what either has in its place; at most one of them is empty. */
export interface PrintDifference {
  same: boolean
  before: string
  after: string
}

const tokenPattern = /\p{N}+|[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}’'-]+|\s+|./gsu

/**
 * Two prints of a story, compared by characters; numbers and words of scripts with blanks by the word. What lies between
 * two different stretches and is nothing but a blank goes with them.
 */
export function printDifferences(before: string, after: string): PrintDifference[] {
  const [b, a] = [before.match(tokenPattern) ?? [], after.match(tokenPattern) ?? []]
  let [atB, atA] = [0, 0]
  const stretches: PrintDifference[] = []
  for (const { kind, tokens } of diffTokens(b, a)) {
    const inB = kind === 'after' ? '' : b.slice(atB, atB + tokens).join('')
    const inA = kind === 'before' ? '' : a.slice(atA, atA + tokens).join('')
    if (kind !== 'after') atB += tokens
    if (kind !== 'before') atA += tokens
    const last = stretches.at(-1)
    const joins = last && !last.same && (kind !== 'both' || (inB === ' ' && atB < b.length && atA < a.length))
    if (joins) {
      last.before += inB
      last.after += inA
    } else stretches.push({ same: kind === 'both', before: inB, after: inA })
  }
  return stretches
}
