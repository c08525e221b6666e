import { detectAll } from 'jschardet'
import type { Encoding } from '../../src-core/desktop/contract'
import { byteOrderMark } from './byteOrderMark'
import { decodeBytes } from './decodeBytes'
import { hasOddControls } from './hasOddControls'
import { utf16WithoutMark } from './utf16WithoutMark'

/** Enough for a sure answer, and read in a few milliseconds. Even, for UTF-16. */
const sampleSize = 32 * 1024

const doubleByte = ['gb18030', 'big5', 'shift_jis', 'euc-kr'] as const

/**
 * The encoding that `bytes` are most probably in. A byte order mark decides; then valid UTF-8; then UTF-16;
 * then the detector's ranking among the encodings that Galley offers, those first that decode without loss.
 */
export function detectEncoding(bytes: Uint8Array): Encoding {
  const marked = byteOrderMark(bytes)
  if (marked) return marked
  const sample = bytes.subarray(0, sampleSize)
  const hasNul = sample.includes(0)
  if (!hasNul && isUtf8(bytes) && !hasOddControls(sample)) return 'utf-8'
  const wide = utf16WithoutMark(sample)
  if (wide) return wide
  return isUtf8(bytes) ? 'utf-8' : legacyEncoding(bytes)
}

/** A broken character in a hundred is forgiven: a dump may be cut or stitched in mid-character. */
function isUtf8(bytes: Uint8Array): boolean {
  const text = decodeBytes(bytes, 'utf-8')
  const broken = replacements(text)
  if (broken === 0) return true
  const beyondAscii = text.match(/[\u0080-\ufffc]/g)?.length ?? 0
  return broken * 100 <= beyondAscii
}

function legacyEncoding(bytes: Uint8Array): Encoding {
  const sample = sampleFromFirstHighByte(bytes)
  const high = sample.reduce((count, byte) => count + (byte >= 0x80 ? 1 : 0), 0)
  // In a double-byte text most high bytes stand together; a lone one among letters is an accent or a quote.
  const together = sample.some((byte, i) => byte >= 0x80 && (sample[i + 1] ?? 0) >= 0x80)
  if (!together && high < 0.2 * sample.length) return 'windows-1252'
  const wide = high > 0.4 * sample.length
  const losses = new Map<Encoding, number>(
    doubleByte.map((encoding) => [encoding, replacements(decodeBytes(sample, encoding))]),
  )
  // The sample may end in mid-character, which is no fault of the encoding.
  const lossless = (encoding: Encoding) => (losses.get(encoding) ?? 0) <= 1 + high / 200
  for (const guess of detectAll(sample)) {
    const encoding = offeredAs(guess.encoding)
    if (encoding === 'windows-1252' ? !wide : encoding && lossless(encoding)) return encoding as Encoding
  }
  if (!wide) return 'windows-1252'
  return [...losses].sort((a, b) => a[1] - b[1])[0]?.[0] ?? 'windows-1252'
}

/** The sample starts at the line of the first byte that is not ASCII: a long English head tells nothing. */
function sampleFromFirstHighByte(bytes: Uint8Array): Uint8Array {
  const high = bytes.findIndex((byte) => byte >= 0x80)
  const start = bytes.lastIndexOf(0x0a, high) + 1
  return bytes.subarray(start, start + sampleSize)
}

/** The encoding Galley offers for a name that the detector gives; `null` for the ones it does not offer. */
function offeredAs(name: string | null | undefined): Encoding | null {
  const label = (name ?? '').toLowerCase().replaceAll('_', '-')
  if (/^(gb|hz|cp936)/.test(label)) return 'gb18030'
  if (/^(big5|cp950)/.test(label)) return 'big5'
  if (/^(shift|sjis|cp932|windows-31j)/.test(label)) return 'shift_jis'
  if (/^(euc-kr|cp949|uhc|johab)/.test(label)) return 'euc-kr'
  if (/^(windows-|iso-?8859|mac|cp[0-9]|ibm|koi8|tis|ascii)/.test(label)) return 'windows-1252'
  return null
}

function replacements(text: string): number {
  return text.match(/\ufffd/g)?.length ?? 0
}
