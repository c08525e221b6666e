const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** The bytes of a base64 text. Core has no platform, and so no `atob`. */
export function fromBase64(base64: string): Uint8Array {
  const values = new Uint8Array(128)
  for (let i = 0; i < 64; i++) values[alphabet.charCodeAt(i)] = i
  const bytes = new Uint8Array(Math.floor((base64.replace(/=+$/, '').length * 3) / 4))
  let at = 0
  for (let i = 0; i < base64.length; i += 4) {
    const value = (k: number) => values[base64.charCodeAt(i + k)] ?? 0
    const group = (value(0) << 18) | (value(1) << 12) | (value(2) << 6) | value(3)
    bytes[at++] = group >> 16
    if (at < bytes.length) bytes[at++] = (group >> 8) & 0xff
    if (at < bytes.length) bytes[at++] = group & 0xff
  }
  return bytes
}
