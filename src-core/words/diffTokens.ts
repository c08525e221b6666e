import diff from 'fast-diff'

/** So many tokens stand in both texts, only in the first, or only in the second. */
export interface TokenRun {
  kind: 'both' | 'before' | 'after'
  tokens: number
}

/** The tokens of two texts compared whole, so that a word is other or the same and never half of another. */
export function diffTokens(before: readonly string[], after: readonly string[]): TokenRun[] {
  const codes = new Map<string, string>()
  const encode = (list: readonly string[]) => list.map((token) => codeOf(token, codes)).join('')
  return diff(encode(before), encode(after)).map(([kind, { length }]) => ({
    kind: kind === diff.EQUAL ? 'both' : kind === diff.DELETE ? 'before' : 'after',
    tokens: length,
  }))
}

/** A token as one unit. An article has far fewer different ones than there are units. */
function codeOf(token: string, codes: Map<string, string>): string {
  const known = codes.get(token)
  if (known) return known
  // Surrogates, which would be taken for halves of a character, are left out.
  const number = codes.size + 0x100
  const code = String.fromCharCode(number < 0xd800 ? number : 0xe000 + ((number - 0xd800) % 0x1f00))
  codes.set(token, code)
  return code
}
