/** Places of keys in the order of the keys, equal ones in theirs: a radix sort. */
export function sortByKey(keys: Uint32Array): Uint32Array<ArrayBuffer> {
  const count = keys.length
  let sorted = new Uint32Array(count)
  for (let i = 0; i < count; i++) sorted[i] = i
  let next = new Uint32Array(count)
  const starts = new Uint32Array(0x10001)
  for (const shift of [0, 16]) {
    starts.fill(0)
    for (let i = 0; i < count; i++) {
      const place = (((keys[i] ?? 0) >>> shift) & 0xffff) + 1
      starts[place] = (starts[place] ?? 0) + 1
    }
    for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0)
    for (let i = 0; i < count; i++) {
      const at = sorted[i] ?? 0
      const digit = ((keys[at] ?? 0) >>> shift) & 0xffff
      const place = starts[digit] ?? 0
      starts[digit] = place + 1
      next[place] = at
    }
    const spare = sorted
    sorted = next
    next = spare
  }
  return sorted
}
