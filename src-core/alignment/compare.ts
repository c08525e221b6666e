import diff from 'fast-diff'

/**
 * A stretch of two texts: equal in both, or what stands in one where the other has something else (or nothing).
 * All offsets are UTF-16 units; no stretch begins or ends within a surrogate pair.
 */
export interface Stretch {
  equal: boolean
  before: { from: number; to: number }
  after: { from: number; to: number }
}

/**
 * Texts whose middles (without what they share at both ends) multiply to more units than this are not compared
 * further: the time would grow with the square. No line of a newspaper comes near; a page without line ends may.
 */
const mostWork = 4_000_000

/** `before` against `after` as stretches, equal and different by turns, that cover both texts in order. */
export function compare(before: string, after: string): Stretch[] {
  const stretches: Stretch[] = []
  let b = 0
  let a = 0
  for (const [kind, text] of differences(before, after)) {
    const equal = kind === diff.EQUAL
    const bTo = kind === diff.INSERT ? b : b + text.length
    const aTo = kind === diff.DELETE ? a : a + text.length
    const last = stretches.at(-1)
    if (last && last.equal === equal) {
      last.before.to = bTo
      last.after.to = aTo
    } else {
      stretches.push({ equal, before: { from: b, to: bTo }, after: { from: a, to: aTo } })
    }
    b = bTo
    a = aTo
  }
  return stretches
}

function differences(before: string, after: string): diff.Diff[] {
  const most = Math.min(before.length, after.length)
  let head = 0
  while (head < most && before[head] === after[head]) head++
  if (head > 0 && isHighSurrogate(before, head - 1)) head--
  let tail = 0
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  if (tail > 0 && isHighSurrogate(before, before.length - tail - 1)) tail--
  const removed = before.slice(head, before.length - tail)
  const added = after.slice(head, after.length - tail)
  if (removed.length * added.length <= mostWork) return diff(before, after)
  const parts: diff.Diff[] = [
    [diff.EQUAL, before.slice(0, head)],
    [diff.DELETE, removed],
    [diff.INSERT, added],
    [diff.EQUAL, before.slice(before.length - tail)],
  ]
  return parts.filter(([, text]) => text)
}

/** The unit at `offset` begins a surrogate pair, so that no cut may follow it. */
function isHighSurrogate(text: string, offset: number): boolean {
  return /^[\ud800-\udbff]$/.test(text.charAt(offset))
}

/** How many UTF-16 units were deleted or inserted. */
export function cost(stretches: readonly Stretch[]): number {
  let sum = 0
  for (const { equal, before, after } of stretches) {
    if (!equal) sum += before.to - before.from + after.to - after.from
  }
  return sum
}
