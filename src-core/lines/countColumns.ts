/** More columns than this seldom stand side by side, and the text of so many is hard to follow. */
const mostColumns = 8

/** How far a line may stand behind the one that it goes on from. */
export const farthest = mostColumns + 3

/** Nats for a change in the number of columns. */
const changes = 5

/**
 * How likely it is that the line that a line goes on from is off its place by so many lines, where so many columns
 * give a line each in turn: lines of one height change places, a heading or a gap takes a column's turn. Beyond the
 * last figure it is as likely as there.
 */
export type Order = readonly number[]

/** Of pages on which columns keep to their turns. */
export const steady: Order = [0.86, 0.04, 0.015, 0.008, 0.003]
/** Of pages that lie askew. */
const askew: Order = [0.56, 0.16, 0.04, 0.015, 0.004]
export const orders: readonly Order[] = [steady, askew]

/** How likely it is that a line goes on from the one `back` lines before it, among `columns` columns. */
export function shareOf(back: number, columns: number, order: Order): number {
  if (columns === 1) return back === 1 ? 0.97 : 0.002
  return order[Math.min(Math.abs(back - columns), order.length - 1)] ?? 0
}

/** In how many columns the text of a page stands at each of its lines. */
export interface ColumnCounts {
  order: Order
  columns: Uint8Array
  /** Nats by which the columns explain each line better than one column does. */
  gains: Float64Array
  /** Nats by which they explain the page. */
  total: number
}

/**
 * In how many columns the text stands at each line if each gives a line in turn: the most likely course, by what
 * goes on from what.
 *
 * @param goesOn nats by which the second line rather goes on from the first than from any other
 */
export function countColumns(
  count: number,
  goesOn: (before: number, after: number) => number,
  order: Order,
): ColumnCounts {
  const shares = Array.from({ length: mostColumns + 1 }, (_, k) =>
    Float64Array.from({ length: farthest + 1 }, (_, back) => shareOf(back, Math.max(1, k), order)),
  )
  const columns = new Uint8Array(count)
  const gains = new Float64Array(count)
  const from = new Uint8Array(count * (mostColumns + 1))
  const told = new Float64Array(count * (mostColumns + 1))
  let totals = new Float64Array(mostColumns + 1)
  const odds = new Float64Array(farthest + 1)
  for (let line = 0; line < count; line++) {
    for (let back = 1; back <= farthest; back++)
      odds[back] = back <= line ? Math.exp(goesOn(line - back, line)) : 0
    let best = 1
    for (let k = 2; k <= mostColumns; k++) if ((totals[k] ?? 0) > (totals[best] ?? 0)) best = k
    const next = new Float64Array(mostColumns + 1)
    for (let k = 1; k <= mostColumns; k++) {
      const stays = totals[k] ?? 0
      const comes = (totals[best] ?? 0) - changes
      let likely = 0.03
      for (let back = 1; back <= farthest; back++) likely += (shares[k]?.[back] ?? 0) * (odds[back] ?? 0)
      const here = line * (mostColumns + 1) + k
      told[here] = Math.log(likely)
      from[here] = stays >= comes ? k : best
      next[k] = Math.max(stays, comes) + (told[here] ?? 0)
    }
    totals = next
  }
  let k = 1
  for (let other = 2; other <= mostColumns; other++) if ((totals[other] ?? 0) > (totals[k] ?? 0)) k = other
  const total = totals[k] ?? 0
  for (let line = count - 1; line >= 0; line--) {
    const row = line * (mostColumns + 1)
    columns[line] = k
    gains[line] = (told[row + k] ?? 0) - (told[row + 1] ?? 0)
    k = from[row + k] ?? 1
  }
  return { order, columns, gains, total }
}
