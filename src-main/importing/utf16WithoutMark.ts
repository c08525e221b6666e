import type { Encoding } from '../../src-core/desktop/contract'
import { decodeBytes } from './decodeBytes'
import { hasOddControls } from './hasOddControls'

/** What nearly every text has: ASCII, general and CJK punctuation, kana, full-width forms. */
const typical = /[\t\n\f\r\x20-\x7e\u2010-\u2027\u3000-\u30ff\uff00-\uff60]/g
const plausible =
  /[\t\n\f\r\x20-\x7e\xa0-\u024f\u0370-\u04ff\u2010-\u218f\u2200-\u22ff\u2460-\u25ff\u3000-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uff00-\uff60]/gu

/**
 * Tells UTF-16 without a byte order mark, and in which order its bytes stand; `null` where the bytes read
 * better as something else. Looks at `sample` only, whose length should be even.
 */
export function utf16WithoutMark(sample: Uint8Array): Encoding | null {
  if (sample.length < 2 || sample.length % 2 === 1) return null
  const little = judge(sample, 'utf-16le')
  const big = judge(sample, 'utf-16be')
  const best = big.plausible + big.typical > little.plausible + little.typical ? big : little
  if (best.plausible < 0.97) return null
  // Bytes without controls are more often a legacy encoding: then only kana and punctuation convince.
  return hasOddControls(sample) || best.typical > 0.3 ? best.encoding : null
}

function judge(sample: Uint8Array, encoding: Encoding) {
  const text = decodeBytes(sample, encoding)
  const share = (kind: RegExp) => (text.match(kind)?.length ?? 0) / Math.max(1, text.length)
  return { encoding, plausible: share(plausible), typical: share(typical) }
}
