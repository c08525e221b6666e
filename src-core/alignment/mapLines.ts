/** Lines are taken for the same text from this share of common characters on. */
const alike = 0.5

/** Gaps with more pairs of lines than this are matched one to one or not at all: the time grows with the square. */
const mostPairs = 250_000

/**
 * Which raw line of one dump each line of another dump of the same page is.
 *
 * Equal lines that stand once in both are matched first; between them, lines are matched in order by the
 * characters they share. A gap of as many lines on both sides that shares nothing (another encoding) is matched
 * one to one.
 *
 * @returns per line of `after`: the line of `before`, from 1; null for blank lines and for lines without a match
 */
export function mapLines(before: readonly string[], after: readonly string[]): (number | null)[] {
  const map: (number | null)[] = after.map(() => null)
  const filled = (lines: readonly string[]) => lines.flatMap((line, i) => (line.trim() === '' ? [] : [i]))
  const [some, others] = [filled(before), filled(after)]
  const keys = (lines: readonly string[], at: readonly number[]) =>
    at.map((i) => lines[i]?.replace(/\s/g, '') ?? '')
  const [a, b] = [keys(before, some), keys(after, others)]
  let [fromA, fromB] = [0, 0]
  for (const [toA, toB] of [...anchors(a, b), [a.length, b.length] as const]) {
    for (const [i, k] of matchGap(a.slice(fromA, toA), b.slice(fromB, toB))) {
      map[others[fromB + k] ?? -1] = (some[fromA + i] ?? 0) + 1
    }
    const [i, k] = [some[toA], others[toB]]
    if (i !== undefined && k !== undefined) map[k] = i + 1
    ;[fromA, fromB] = [toA + 1, toB + 1]
  }
  return map
}

/** Pairs of equal lines that stand once on each side, as many as keep both orders. */
function anchors(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  const once = (keys: readonly string[]) => {
    const places = new Map<string, number>()
    keys.forEach((key, i) => {
      places.set(key, places.has(key) ? -1 : i)
    })
    return places
  }
  const [inA, inB] = [once(a), once(b)]
  const pairs = [...inA].flatMap(([key, i]): (readonly [number, number])[] => {
    const k = inB.get(key) ?? -1
    return i >= 0 && k >= 0 ? [[i, k]] : []
  })
  return longestRise(pairs)
}

/** The longest chain of pairs (in order of their first number) whose second numbers rise. */
function longestRise(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const ends: number[] = []
  const previous: number[] = []
  pairs.forEach(([, k], i) => {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < k) low = middle + 1
      else high = middle
    }
    previous[i] = low > 0 ? (ends[low - 1] ?? -1) : -1
    ends[low] = i
  })
  const chain: (readonly [number, number])[] = []
  for (let i = ends.at(-1) ?? -1; i >= 0; i = previous[i] ?? -1) {
    const pair = pairs[i]
    if (pair) chain.unshift(pair)
  }
  return chain
}

/** Pairs of lines of a gap, in order on both sides, that share most characters in all. */
function matchGap(a: readonly string[], b: readonly string[]): [number, number][] {
  const oneToOne = () => a.map((_, i): [number, number] => [i, i])
  if (a.length * b.length > mostPairs) return a.length === b.length ? oneToOne() : []
  const best = Array.from({ length: a.length + 1 }, () => new Float64Array(b.length + 1))
  const gain = a.map((line) => b.map((other) => common(line, other)))
  for (let i = a.length - 1; i >= 0; i--) {
    for (let k = b.length - 1; k >= 0; k--) {
      const both = (gain[i]?.[k] ?? 0) >= alike ? (gain[i]?.[k] ?? 0) + (best[i + 1]?.[k + 1] ?? 0) : 0
      const row = best[i]
      if (row) row[k] = Math.max(both, best[i + 1]?.[k] ?? 0, best[i]?.[k + 1] ?? 0)
    }
  }
  const pairs: [number, number][] = []
  for (let i = 0, k = 0; i < a.length && k < b.length; ) {
    const here = best[i]?.[k] ?? 0
    if (here === (best[i + 1]?.[k] ?? 0)) i++
    else if (here === (best[i]?.[k + 1] ?? 0)) k++
    else pairs.push([i++, k++])
  }
  return pairs.length === 0 && a.length === b.length ? oneToOne() : pairs
}

/** Share of the characters of both lines that they have in common, in any order: from 0 to 1. */
function common(a: string, b: string): number {
  const counts = new Map<string, number>()
  for (const character of a) counts.set(character, (counts.get(character) ?? 0) + 1)
  let shared = 0
  let length = 0
  for (const character of b) {
    length++
    const left = counts.get(character) ?? 0
    if (left === 0) continue
    counts.set(character, left - 1)
    shared++
  }
  const all = [...a].length + length
  return all === 0 ? 0 : (2 * shared) / all
}
