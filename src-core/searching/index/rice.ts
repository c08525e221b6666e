import type { ByteWriter } from './ByteWriter'

/**
 * Rising positions as Rice codes: the gap to the one before in `k` low bits and the rest in unary. `k` follows from
 * how many positions of how many there are, so nothing but the gaps is stored. Within four percent of the
 * least possible for words that stand anywhere.
 */
function riceBits(count: number, range: number): number {
  const mean = range / Math.max(1, count)
  return Math.max(0, Math.min(26, Math.floor(Math.log2(mean * 0.69 + 1e-9)) + 1))
}

/** @param positions rising, below `range`; `from` inclusive, `to` exclusive index */
export function writeRice(
  writer: ByteWriter,
  positions: Uint32Array,
  from: number,
  to: number,
  range: number,
): void {
  const count = to - from
  const k = riceBits(count, range)
  const mask = 2 ** k - 1
  const bytes = writer.room(Math.ceil((count * (k + 1) + range / 2 ** k) / 8) + 8)
  let at = 0
  let held = 0
  let bits = 0
  let before = -1
  for (let i = from; i < to; i++) {
    const position = positions[i] ?? 0
    const gap = position - before - 1
    before = position
    let unary = gap >>> k
    for (; unary >= 16; unary -= 16) {
      held |= 0xffff << bits
      bytes[at++] = held & 0xff
      bytes[at++] = (held >>> 8) & 0xff
      held >>>= 16
    }
    held |= ((1 << unary) - 1) << bits
    bits += unary + 1
    for (; bits >= 8; bits -= 8) {
      bytes[at++] = held & 0xff
      held >>>= 8
    }
    let low = gap & mask
    let width = k
    if (k > 16) {
      held |= (low & 0xffff) << bits
      bytes[at++] = held & 0xff
      bytes[at++] = (held >>> 8) & 0xff
      held >>>= 16
      low >>>= 16
      width -= 16
    }
    held |= low << bits
    bits += width
    for (; bits >= 8; bits -= 8) {
      bytes[at++] = held & 0xff
      held >>>= 8
    }
  }
  if (bits > 0) bytes[at++] = held & 0xff
  writer.advance(at)
}

/**
 * The positions that `writeRice` wrote, into `into` from `start` on.
 *
 * @param at byte at which they begin
 */
export function readRice(
  bytes: Uint8Array,
  at: number,
  count: number,
  range: number,
  into: Uint32Array,
  start: number,
): void {
  const k = riceBits(count, range)
  const mask = 2 ** k - 1
  let next = at
  let held = 0
  let bits = 0
  let position = -1
  for (let i = 0; i < count; i++) {
    let unary = 0
    for (;;) {
      while (bits <= 16) {
        held |= (bytes[next++] ?? 0) << bits
        bits += 8
      }
      const inverted = ~held & ((1 << bits) - 1)
      if (inverted !== 0) {
        const ones = 31 - Math.clz32(inverted & -inverted)
        unary += ones
        held >>>= ones + 1
        bits -= ones + 1
        break
      }
      unary += bits
      held = 0
      bits = 0
    }
    let low = 0
    if (k <= 16) {
      while (bits < k) {
        held |= (bytes[next++] ?? 0) << bits
        bits += 8
      }
      low = held & mask
      held >>>= k
      bits -= k
    } else {
      for (let got = 0; got < k; ) {
        if (bits === 0) {
          held = (bytes[next++] ?? 0) | ((bytes[next++] ?? 0) << 8)
          bits = 16
        }
        const take = Math.min(bits, k - got)
        low |= (held & ((1 << take) - 1)) << got
        held >>>= take
        bits -= take
        got += take
      }
    }
    position += ((unary << k) | low) + 1
    into[start + i] = position
  }
}
