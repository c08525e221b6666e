import { diffTokens } from '../words/diffTokens'

/** A place that was corrected: what stood there and what stands there now; either may be empty. */
export interface ErrorPlace {
  was: string
  is: string
  /** How many errors it counts as. */
  errors: number
}

/**
 * What a proofreader changed, as places that count by the rules of Chinese newspapers' inspection (报纸编校差错率计算方法,
 * annex to 报纸期刊质量管理规定, 国家新闻出版署 2020): a character that is wrong, missing or too much is one error, two to five
 * in one place are two, more are four; a number or a word of a script with blanks is one however much of it is wrong; a
 * punctuation mark is a tenth. White space counts for nothing.
 */
export function countErrors(before: string, after: string): ErrorPlace[] {
  return changed(tokens(before), tokens(after)).map(({ was, is }) => ({
    was: shown(was),
    is: shown(is),
    errors: weigh(was, is),
  }))
}

const wordOrNumber = /\p{N}+|[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}’'-]+|\S/gu
const mark = /^[\p{P}\p{S}]$/u

/** Numbers and words of scripts with blanks whole, every other character by itself, no white space. */
function tokens(text: string): string[] {
  return text.match(wordOrNumber) ?? []
}

function shown(list: readonly string[]): string {
  return list.join('').length === list.length ? list.join('') : list.join(' ')
}

function weigh(was: readonly string[], is: readonly string[]): number {
  const told = (list: readonly string[]) => list.filter((token) => !mark.test(token)).length
  const most = Math.max(told(was), told(is))
  if (most === 0) return 0.1
  return most === 1 ? 1 : most <= 5 ? 2 : 4
}

interface TokenPlace {
  was: string[]
  is: string[]
}

/** The places in which two lists of tokens differ. */
function changed(before: readonly string[], after: readonly string[]): TokenPlace[] {
  const places: TokenPlace[] = []
  let open: TokenPlace | undefined
  let [b, a] = [0, 0]
  for (const { kind, tokens: count } of diffTokens(before, after)) {
    if (kind === 'both') {
      open = undefined
      b += count
      a += count
      continue
    }
    if (!open) {
      open = { was: [], is: [] }
      places.push(open)
    }
    if (kind === 'before') {
      open.was.push(...before.slice(b, b + count))
      b += count
    } else {
      open.is.push(...after.slice(a, a + count))
      a += count
    }
  }
  return places
}
