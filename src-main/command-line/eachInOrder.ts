/**
 * Runs `work` on each item, at most `atOnce` at a time. The results stand in the items' order, whatever the order
 * in which they came.
 */
export async function eachInOrder<T, R>(
  items: readonly T[],
  atOnce: number,
  work: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  const results: R[] = []
  const queue = items.entries()
  const runner = async () => {
    for (const [i, item] of queue) results[i] = await work(item, i)
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, runner))
  return results
}
