import { type ColumnCounts, farthest, shareOf } from './countColumns'

/** What a line is worth that goes on from none: it stands at the head of a column. */
const head = -4
/** The least that a line bids more than others: smaller is more exact, and takes longer. */
const step = 0.05

/**
 * For each line the one that it goes on from, or -1 at the head of a column. Each line is gone on from once: the
 * lines bid for the ones before them until none wants another (an auction, after Bertsekas).
 *
 * @param goesOn nats by which the second line rather goes on from the first than from any other
 */
export function matchLines(
  { columns, order }: ColumnCounts,
  goesOn: (before: number, after: number) => number,
): Int32Array {
  const count = columns.length
  const after = new Int32Array(count).fill(-1)
  const owner = new Int32Array(count).fill(-1)
  const prices = new Float64Array(count)
  const worth = new Float64Array(count * (farthest + 1))
  for (let line = 0; line < count; line++) {
    for (let back = 1; back <= Math.min(farthest, line); back++)
      worth[line * (farthest + 1) + back] =
        goesOn(line - back, line) + Math.log(shareOf(back, columns[line] ?? 1, order))
  }
  const bidders = Array.from({ length: count }, (_, i) => count - 1 - i)
  for (let line = bidders.pop(); line !== undefined; line = bidders.pop()) {
    let best = head
    let second = Number.NEGATIVE_INFINITY
    let wanted = -1
    for (let back = 1; back <= Math.min(farthest, line); back++) {
      const value = (worth[line * (farthest + 1) + back] ?? 0) - (prices[line - back] ?? 0)
      if (value > best) {
        second = best
        best = value
        wanted = line - back
      } else if (value > second) second = value
    }
    if (wanted < 0) continue
    const loser = owner[wanted] ?? -1
    prices[wanted] = (prices[wanted] ?? 0) + best - second + step
    owner[wanted] = line
    after[line] = wanted
    if (loser >= 0) {
      after[loser] = -1
      bidders.push(loser)
    }
  }
  return after
}
