import { decode } from '@msgpack/msgpack'

/** Levels of arrays and maps in a message; a page's document has about ten. */
const deepest = 100

/** Values in a message; the longest list that a call takes has 10,000. */
const mostValues = 1_000_000

/**
 * The value of a MessagePack message; not ok where it is none, or one that would take far more memory than it has
 * bytes: the decoder makes room for as many members as an array says it has, level by level.
 */
export function decodeMessage(bytes: Uint8Array): { ok: true; value: unknown } | { ok: false } {
  try {
    if (!isBounded(bytes)) return { ok: false }
    return {
      ok: true,
      value: decode(bytes, { maxArrayLength: 100_000, maxMapLength: 10_000, maxExtLength: 0 }),
    }
  } catch {
    return { ok: false }
  }
}

/**
 * Whether a message is one value that nests at most `deepest` levels and holds as many members as it says: each takes
 * a byte at least. Reads heads of values only. https://github.com/msgpack/msgpack/blob/master/spec.md
 *
 * @throws RangeError where a head is cut off
 */
function isBounded(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  /** Members that are still to come, level by level. */
  const open = [1]
  let promised = 1
  let at = 0
  while (open.length > 0) {
    const level = open.length - 1
    if (open[level] === 0) {
      open.pop()
      continue
    }
    open[level] = (open[level] ?? 0) - 1
    const { size, members } = headAt(view, at)
    at += size
    promised += members
    if (members > 0) open.push(members)
    if (promised > Math.min(bytes.length, mostValues) || at > bytes.length || open.length > deepest)
      return false
  }
  return at === bytes.length
}

/** How many bytes a value takes without its members, and how many members follow; of a map, keys and values. */
function headAt(view: DataView, at: number): { size: number; members: number } {
  const type = view.getUint8(at)
  if (type < 0x80 || type >= 0xe0) return { size: 1, members: 0 }
  if (type < 0x90) return { size: 1, members: 2 * (type & 0x0f) }
  if (type < 0xa0) return { size: 1, members: type & 0x0f }
  if (type < 0xc0) return { size: 1 + (type & 0x1f), members: 0 }
  const size = sizes[type]
  if (size !== undefined) return { size, members: 0 }
  const width = widths[type]
  if (width === undefined) return { size: Number.POSITIVE_INFINITY, members: 0 }
  const length =
    width === 1 ? view.getUint8(at + 1) : width === 2 ? view.getUint16(at + 1) : view.getUint32(at + 1)
  if (type >= 0xde) return { size: 1 + width, members: 2 * length }
  if (type >= 0xdc) return { size: 1 + width, members: length }
  return { size: 1 + width + length + (type >= 0xc7 && type <= 0xc9 ? 1 : 0), members: 0 }
}

/** Values of a fixed size: nil, booleans, numbers, and extensions up to 16 bytes. */
const sizes: Readonly<Record<number, number>> = {
  192: 1,
  194: 1,
  195: 1,
  202: 5,
  203: 9,
  204: 2,
  205: 3,
  206: 5,
  207: 9,
  208: 2,
  209: 3,
  210: 5,
  211: 9,
  212: 3,
  213: 4,
  214: 6,
  215: 10,
  216: 18,
}

/** How many bytes the length takes: bin, ext, str, array, map. */
const widths: Readonly<Record<number, 1 | 2 | 4>> = {
  196: 1,
  197: 2,
  198: 4,
  199: 1,
  200: 2,
  201: 4,
  217: 1,
  218: 2,
  219: 4,
  220: 2,
  221: 4,
  222: 2,
  223: 4,
}
