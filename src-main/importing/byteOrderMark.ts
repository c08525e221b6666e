import type { Encoding } from '../../src-core/desktop/contract'

const marks: { encoding: Encoding; bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
  { encoding: 'gb18030', bytes: [0x84, 0x31, 0x95, 0x33] },
]

/** The encoding that a byte order mark at the start of `bytes` names; `null` without one. */
export function byteOrderMark(bytes: Uint8Array): Encoding | null {
  return marks.find((mark) => mark.bytes.every((byte, i) => bytes[i] === byte))?.encoding ?? null
}
