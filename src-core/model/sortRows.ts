const digitBits = 11
const digits = 1 << digitBits

/**
 * Rows sorted by a number that each has, equal ones left in their order: a radix sort, so that half a million rows take
 * some hundredths of a second.
 *
 * @param key whole numbers from 0, below 2^32, by row
 */
export function sortRows(rows: Uint32Array, key: Uint32Array, descending = false): Uint32Array<ArrayBuffer> {
  const count = rows.length
  let most = 0
  for (let i = 0; i < count; i++) most = Math.max(most, key[rows[i] ?? 0] ?? 0)
  const turn = descending ? digits - 1 : 0
  let sorted = rows.slice()
  let next = new Uint32Array(count)
  const starts = new Uint32Array(digits + 1)
  for (let shift = 0; shift < 32 && (shift === 0 || most >>> shift > 0); shift += digitBits) {
    starts.fill(0)
    for (let i = 0; i < count; i++) {
      const place = ((((key[sorted[i] ?? 0] ?? 0) >>> shift) & (digits - 1)) ^ turn) + 1
      starts[place] = (starts[place] ?? 0) + 1
    }
    for (let i = 1; i <= digits; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0)
    for (let i = 0; i < count; i++) {
      const row = sorted[i] ?? 0
      const digit = (((key[row] ?? 0) >>> shift) & (digits - 1)) ^ turn
      const place = starts[digit] ?? 0
      starts[digit] = place + 1
      next[place] = row
    }
    const spare = sorted
    sorted = next
    next = spare
  }
  return sorted
}
