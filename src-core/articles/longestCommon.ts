const wordBits = 32

/** Place of each character of the pattern in the table of masks; 0 for characters that it lacks. */
const places = new Uint16Array(0x10000)

/**
 * Length of the longest common subsequence of two texts, in UTF-16 code units. A row of the usual table rises by
 * 0 or 1 from each column to the next, so it is kept as bits, and 32 columns are computed at once (Hyyrö 2004).
 */
export function longestCommon(pattern: string, text: string): number {
  const words = Math.ceil(pattern.length / wordBits)
  const masks = masksOf(pattern, words)
  // A bit is 0 where the row rises.
  const row = roomFor(words, rowRoom).fill(0xffff_ffff, 0, words)
  for (let j = 0; j < text.length; j++) {
    const at = (places[text.charCodeAt(j)] ?? 0) * words
    let carry = 0
    for (let i = 0; i < words; i++) {
      const old = row[i] ?? 0
      const matches = (old & (masks[at + i] ?? 0)) >>> 0
      const sum = old + matches + carry
      carry = sum > 0xffff_ffff ? 1 : 0
      row[i] = sum | (old & ~matches)
    }
  }
  for (let i = 0; i < pattern.length; i++) places[pattern.charCodeAt(i)] = 0
  return risesIn(row, pattern.length)
}

/** Used again for every pattern that fits: quotations are held against many places. */
const rowRoom = new Uint32Array(16)
const maskRoom = new Uint32Array(4096)
const roomFor = (size: number, room: Uint32Array) => (size <= room.length ? room : new Uint32Array(size))

/** For each character of the pattern the bits of the places where it stands. */
function masksOf(pattern: string, words: number): Uint32Array {
  const size = (pattern.length + 1) * words
  const masks = roomFor(size, maskRoom).fill(0, 0, size)
  let last = 0
  for (let i = 0; i < pattern.length; i++) {
    const code = pattern.charCodeAt(i)
    const place = places[code] || ++last
    places[code] = place
    const word = place * words + Math.floor(i / wordBits)
    masks[word] = (masks[word] ?? 0) | (1 << (i % wordBits))
  }
  return masks
}

function risesIn(row: Uint32Array, length: number): number {
  let count = 0
  for (let i = 0; i < length; i++) if (((row[i >> 5] ?? 0) & (1 << (i % wordBits))) === 0) count++
  return count
}
