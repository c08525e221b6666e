/** `after`, with the values of `before` where they are the same; `before` itself where all are. */
export function keptEntries<K, V>(
  before: ReadonlyMap<K, V>,
  after: ReadonlyMap<K, V>,
  same: (a: V, b: V) => boolean,
): ReadonlyMap<K, V> {
  if (isAlike(before, after, same)) return before
  const entries = new Map<K, V>()
  for (const [key, value] of after) {
    const earlier = before.get(key)
    const kept = earlier !== undefined && same(earlier, value)
    entries.set(key, kept ? earlier : value)
  }
  return entries
}

/** Most edits change nothing that is shown of lines: then no new map is made. */
function isAlike<K, V>(
  before: ReadonlyMap<K, V>,
  after: ReadonlyMap<K, V>,
  same: (a: V, b: V) => boolean,
): boolean {
  if (before.size !== after.size) return false
  for (const [key, value] of after) {
    const earlier = before.get(key)
    if (earlier === undefined || !same(earlier, value)) return false
  }
  return true
}
