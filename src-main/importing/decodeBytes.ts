import iconv from 'iconv-lite'
import type { Encoding } from '../../src-core/desktop/contract'

/**
 * The text of `bytes`, without a byte order mark. What the encoding has no character for becomes U+FFFD; never
 * throws, and never leaves half a surrogate pair.
 *
 * The Unicode encodings are the platform's; the others are iconv-lite's, whose tables are the same in Node and
 * in Electron.
 */
export function decodeBytes(bytes: Uint8Array, encoding: Encoding): string {
  switch (encoding) {
    case 'utf-8':
    case 'utf-16le':
      return new TextDecoder(encoding).decode(bytes)
    case 'utf-16be':
      return new TextDecoder('utf-16le').decode(swapped(bytes))
    default:
      return iconv
        .decode(bytes, encoding)
        .replace(/^\ufeff/, '')
        .replace(/\p{Surrogate}/gu, '\ufffd')
  }
}

function swapped(bytes: Uint8Array): Uint8Array {
  const even = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2))).swap16()
  // An odd last byte stays, so that the decoder marks it as undecodable.
  return bytes.length % 2 === 0 ? even : Buffer.concat([even, bytes.subarray(-1)])
}
