/** `after`, with the values of `before` where they are the same; `before` itself where all are. */
export function keptEntries<K, V>(
  before: ReadonlyMap<K, V>,
  after: ReadonlyMap<K, V>,
  same: (a: V, b: V) => boolean,
): ReadonlyMap<K, V> {
  let changed = before.size !== after.size
  const entries = new Map<K, V>()
  for (const [key, value] of after) {
    const earlier = before.get(key)
    const kept = earlier !== undefined && same(earlier, value)
    changed ||= !kept
    entries.set(key, kept ? earlier : value)
  }
  return changed ? entries : before
}
