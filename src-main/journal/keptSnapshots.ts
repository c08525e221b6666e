const day = 24 * 60 * 60 * 1000

/** Snapshots that are kept whatever their age, and days for each of which one more is kept. */
const newest = 3
const days = 14

/**
 * Which snapshots are kept: the newest three, and the last of each day for two weeks.
 *
 * @param snapshots newest first
 */
export function keptSnapshots<T extends { time: string }>(snapshots: readonly T[], now: Date): T[] {
  const seen = new Set<string>()
  return snapshots.filter((snapshot, i) => {
    const date = snapshot.time.slice(0, 10)
    const firstOfDay = !seen.has(date)
    seen.add(date)
    const age = now.getTime() - Date.parse(snapshot.time)
    return i < newest || (firstOfDay && age <= days * day)
  })
}
