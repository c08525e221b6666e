import { largestDump } from '../../src-core/desktop/contract'
import type { FailureCode } from '../../src-core/desktop/outcome'
import { byteOrderMark } from './byteOrderMark'
import { utf16WithoutMark } from './utf16WithoutMark'

/** First bytes of files that people take for text. */
const magics = [
  '%PDF-',
  'PK\x03\x04',
  '\x89PNG',
  'GIF8',
  '\xff\xd8\xff',
  'II*\0',
  'MM\0*',
  '\xd0\xcf\x11\xe0',
  '\x7fELF',
  '\x1f\x8b',
  'Rar!',
  '7z\xbc\xaf',
  '{\\rtf',
]

/** Why `bytes` can be no page dump; `null` when they may be text. */
export function whyNotText(bytes: Uint8Array): FailureCode | null {
  if (bytes.length === 0) return 'empty-file'
  if (bytes.length > largestDump) return 'file-too-large'
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1')
  if (magics.some((magic) => head.startsWith(magic))) return 'binary-file'
  const sample = bytes.subarray(0, 32 * 1024)
  const mayHaveNul = byteOrderMark(bytes)?.startsWith('utf-16') || utf16WithoutMark(sample) !== null
  return sample.includes(0) && !mayHaveNul ? 'binary-file' : null
}
