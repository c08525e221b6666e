import { stringOf } from '../stringOf'

/** A text as bytes: one byte a unit where all are below 256, two otherwise; the first byte says which. */
export function packText(text: string): Uint8Array {
  let wide = false
  for (let i = 0; i < text.length && !wide; i++) wide = text.charCodeAt(i) > 0xff
  const bytes = new Uint8Array(1 + text.length * (wide ? 2 : 1))
  bytes[0] = wide ? 2 : 1
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (wide) {
      bytes[1 + 2 * i] = unit & 0xff
      bytes[2 + 2 * i] = unit >> 8
    } else bytes[1 + i] = unit
  }
  return bytes
}

export function unpackText(bytes: Uint8Array): string {
  const wide = bytes[0] === 2
  const units = new Uint16Array(wide ? (bytes.length - 1) >> 1 : Math.max(0, bytes.length - 1))
  for (let i = 0; i < units.length; i++) {
    units[i] = wide ? (bytes[1 + 2 * i] ?? 0) | ((bytes[2 + 2 * i] ?? 0) << 8) : (bytes[1 + i] ?? 0)
  }
  return stringOf(units)
}

/** The lines of a packed text; none of an empty one. */
export function packedLines(bytes: Uint8Array): string[] {
  const text = unpackText(bytes)
  return text === '' ? [] : text.split('\n')
}
