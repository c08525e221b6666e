const day = 24 * 60 * 60 * 1000

/** `newest`: how many are kept whatever their age; `days`: for how many days the last of each is kept as well. */
interface Kept {
  newest: number
  days: number
}

/**
 * Which snapshots or backups are kept. The newest always is.
 *
 * @param all newest first, with their moments (ISO 8601 in UTC)
 */
export function keptByAge<T extends { time: string }>(
  all: readonly T[],
  now: Date,
  { newest, days }: Kept,
): T[] {
  const seen = new Set<string>()
  return all.filter(({ time }, i) => {
    const date = time.slice(0, 10)
    const lastOfDay = !seen.has(date)
    seen.add(date)
    return i < Math.max(1, newest) || (lastOfDay && now.getTime() - Date.parse(time) <= days * day)
  })
}
