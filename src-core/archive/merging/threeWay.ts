import { sameJson } from '../../journal/json'

/** What becomes of a value: the side that changed it wins; `undefined` where both did, differently. */
export function threeWay<T>(base: T | undefined, mine: T, theirs: T): { value: T } | undefined {
  if (sameJson(mine, theirs) || sameJson(base, theirs)) return { value: mine }
  if (sameJson(base, mine)) return { value: theirs }
  return undefined
}

/** A set in which what either side put in is, and what either took out is not; mine first, in their orders. */
export function mergeSets(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
): string[] {
  const all = [...new Set([...mine, ...theirs])]
  return all.filter((each) => !base.includes(each) || (mine.includes(each) && theirs.includes(each)))
}

/**
 * The order of what either side has: that of the side which changed the order, mine where both did. What only the other
 * side has comes after what it follows there.
 */
export function mergeOrder(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
): string[] {
  const everywhere = new Set(base.filter((id) => mine.includes(id) && theirs.includes(id)))
  const shared = (ids: readonly string[]) => ids.filter((id) => everywhere.has(id)).join('\n')
  const [first, second] = shared(mine) === shared(base) ? [theirs, mine] : [mine, theirs]
  const order = [...first]
  const there = new Set(first)
  second.forEach((id, i) => {
    if (there.has(id)) return
    let before = i - 1
    while (before >= 0 && !there.has(second[before] ?? '')) before -= 1
    order.splice(before < 0 ? 0 : order.indexOf(second[before] ?? '') + 1, 0, id)
    there.add(id)
  })
  return order
}
