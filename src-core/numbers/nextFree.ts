/**
 * The first count from 1 whose number was not given yet, if numbers were given one after another; some count behind given
 * ones where they have holes. Asks about as often as the count has binary digits, twice.
 */
export async function nextFree(isTaken: (count: number) => PromiseLike<boolean>): Promise<number> {
  let [taken, free] = [0, 1]
  while (await isTaken(free)) {
    taken = free
    free *= 2
  }
  while (free - taken > 1) {
    const middle = Math.floor((taken + free) / 2)
    if (await isTaken(middle)) taken = middle
    else free = middle
  }
  return free
}
