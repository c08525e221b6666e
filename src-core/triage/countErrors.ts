import { diffTokens } from '../words/diffTokens'
import { newspaperRule } from './errorRule'

/** A place that was corrected: what stood there and what stands there now; either may be empty. */
export interface ErrorPlace {
  was: string
  is: string
  /** How many errors it counts as. */
  errors: number
}

/**
 * What a proofreader changed, as places that count by the rules of Chinese newspapers' inspection (报纸编校差错率计算方法, part 3,
 * annex to 报纸期刊质量管理规定, 国新出发〔2020〕10号): a character that is wrong, missing or too much is one error, two to five
 * in one place are two, more are four; characters that changed places are one; a number or a word of a script with
 * blanks is one however much of it is wrong. White space counts for nothing.
 *
 * @param mark what a punctuation mark counts as
 */
export function countErrors(before: string, after: string, mark = newspaperRule.mark): ErrorPlace[] {
  return swapped(changed(tokens(before), tokens(after))).map(({ was, is, swap }) => ({
    was: shown(was),
    is: shown(is),
    errors: swap ? 1 : weigh(was, is, mark),
  }))
}

const wordOrNumber = /\p{N}+|[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}’'-]+|\S/gu
const isMark = /^[\p{P}\p{S}]$/u

/** Numbers and words of scripts with blanks whole, every other character by itself, no white space. */
function tokens(text: string): string[] {
  return text.match(wordOrNumber) ?? []
}

function shown(list: readonly string[]): string {
  return list.join('').length === list.length ? list.join('') : list.join(' ')
}

function weigh(was: readonly string[], is: readonly string[], mark: number): number {
  const told = (list: readonly string[]) => list.filter((token) => !isMark.test(token)).length
  const most = Math.max(told(was), told(is))
  if (most === 0) return mark
  return most === 1 ? 1 : most <= 5 ? 2 : 4
}

interface TokenPlace {
  was: string[]
  is: string[]
  /** What stands unchanged between the place before and this one. */
  gap: string[]
  /** Two stretches that changed places. */
  swap?: boolean
}

/** Longer stretches were moved by an editor, and not by a compositor. */
const longestSwap = 4

/** Puts together what was taken out before a short stretch and put in behind it, or the other way round. */
function swapped(places: readonly TokenPlace[]): TokenPlace[] {
  const found: TokenPlace[] = []
  for (const place of places) {
    const before = found.at(-1)
    const { gap } = place
    const moved = before && (before.was.length > 0 ? before.was : before.is)
    const isSwap =
      before &&
      moved &&
      !before.swap &&
      gap.length <= longestSwap &&
      moved.length <= longestSwap &&
      ![...gap, ...moved].some((token) => isMark.test(token)) &&
      ((before.is.length === 0 && place.was.length === 0 && same(before.was, place.is)) ||
        (before.was.length === 0 && place.is.length === 0 && same(before.is, place.was)))
    if (!isSwap) {
      found.push(place)
      continue
    }
    const [was, is] =
      before.is.length === 0
        ? [
            [...moved, ...gap],
            [...gap, ...moved],
          ]
        : [
            [...gap, ...moved],
            [...moved, ...gap],
          ]
    found[found.length - 1] = { was, is, gap: before.gap, swap: true }
  }
  return found
}

const same = (a: readonly string[], b: readonly string[]) => a.join('\n') === b.join('\n')

/** The places in which two lists of tokens differ. */
function changed(before: readonly string[], after: readonly string[]): TokenPlace[] {
  const places: TokenPlace[] = []
  let open: TokenPlace | undefined
  let gap: string[] = []
  let [b, a] = [0, 0]
  for (const { kind, tokens: count } of diffTokens(before, after)) {
    if (kind === 'both') {
      open = undefined
      gap = before.slice(b, b + count)
      b += count
      a += count
      continue
    }
    if (!open) {
      open = { was: [], is: [], gap }
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
