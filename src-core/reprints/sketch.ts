/** Characters of a stretch: long enough to be rare, short enough to lie between two OCR errors. */
const stretch = 6
/** One stretch in so many is kept, chosen by its own hash; of short texts more, the same ones among them. */
const sampled = 32
const sampledShort = 8
/** Characters below which a text is short. */
const short = 400

/**
 * What tells a text from others: the hashes of some of its stretches, each once, rising. Blanks and punctuation count for
 * nothing. Two texts choose the same stretches (A. Broder, "On the resemblance and containment of documents", 1997:
 * fingerprints that are 0 modulo m), so that what two sketches share tells what two texts share, also where one is only a
 * part of the other, which minima of hashes do not tell.
 *
 * @param every one stretch in so many; by the text's length where it is not said
 */
export function sketchOf(text: string, every?: number): Uint32Array<ArrayBuffer> {
  const length = barePart(text)
  const mask = (every ?? (length < short ? sampledShort : sampled)) - 1
  let count = 0
  for (let i = 0; i + stretch <= length; i++) {
    let hash = 0
    for (let k = i; k < i + stretch; k++) hash = Math.imul(hash ^ (bare[k] ?? 0), 0x5bd1e995) ^ (hash >>> 15)
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
    hash = (hash ^ (hash >>> 16)) >>> 0
    if ((hash & mask) === 0) hashes[count++] = hash
  }
  const sorted = hashes.slice(0, count).sort()
  let kept = 0
  for (let i = 0; i < count; i++) {
    if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[kept++] = sorted[i] ?? 0
  }
  return sorted.slice(0, kept)
}

/** Which share of the smaller sketch the other has, from 0 to 1. Both have to keep the same stretches. */
export function containment(a: Uint32Array, b: Uint32Array): number {
  let shared = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [left, right] = [a[i] ?? 0, b[j] ?? 0]
    if (left === right) shared += 1
    if (left <= right) i++
    if (right <= left) j++
  }
  return shared / Math.max(1, Math.min(a.length, b.length))
}

let bare = new Uint16Array(4096)
let hashes = new Uint32Array(4096)

/** Puts the letters and digits of a text into `bare`, and says how many there are. */
function barePart(text: string): number {
  if (text.length > bare.length) {
    bare = new Uint16Array(text.length * 2)
    hashes = new Uint32Array(text.length * 2)
  }
  let length = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (kept[unit] === 1) bare[length++] = unit
  }
  return length
}

const kept = new Uint8Array(0x10000)
const letter = /[\p{L}\p{N}\p{Cs}]/u
for (let unit = 0; unit < 0x10000; unit++) kept[unit] = letter.test(String.fromCharCode(unit)) ? 1 : 0
