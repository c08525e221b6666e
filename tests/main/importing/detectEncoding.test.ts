import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { type Encoding, encodings } from '../../../src-core/desktop/contract'
import { decodeBytes } from '../../../src-main/importing/decodeBytes'
import { detectEncoding } from '../../../src-main/importing/detectEncoding'
import { newspaperTexts } from '../support/newspaperTexts'

/** Cuts of `length` characters from all over `text`. */
function cuts(text: string, length: number): string[] {
  const starts = Array.from({ length: 12 }, (_, i) => Math.floor((i * (text.length - length)) / 11))
  return starts.map((start) => text.slice(start, start + length))
}

const cases = Object.entries(newspaperTexts).flatMap(([language, { encodings: own, text }]) =>
  own.map((encoding) => ({ language, encoding, text })),
)

describe.each(cases)('$language in $encoding', ({ encoding, text }) => {
  test('is told by a whole paragraph', () => {
    expect(decodeBytes(iconv.encode(text, encoding), detectEncoding(iconv.encode(text, encoding)))).toBe(text)
  })

  test('is told by twenty characters', () => {
    for (const cut of cuts(text, 20)) {
      const bytes = iconv.encode(cut, encoding)
      expect(decodeBytes(bytes, detectEncoding(bytes))).toBe(cut)
    }
  })
})

test.each<[Encoding, number[]]>([
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
])('a byte order mark tells %s and is no part of the text', (encoding, mark) => {
  const bytes = Buffer.concat([Buffer.from(mark), iconv.encode('柳溪', encoding)])
  expect(detectEncoding(bytes)).toBe(encoding)
  expect(decodeBytes(bytes, encoding)).toBe('柳溪')
})

test('a long English head does not hide the Chinese below it', () => {
  const bytes = iconv.encode(
    `${'The old landing. '.repeat(5000)}\n${newspaperTexts['zh-Hans']?.text}`,
    'gb18030',
  )
  expect(detectEncoding(bytes)).toBe('gb18030')
})

test('UTF-8 that was cut in mid-character stays UTF-8', () => {
  const bytes = Buffer.from(newspaperTexts['zh-Hans']?.text ?? '', 'utf8')
  expect(detectEncoding(bytes.subarray(0, bytes.length - 1))).toBe('utf-8')
})

test('any bytes decode in any encoding without a throw and without half a surrogate pair', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 1, maxLength: 200 }),
      fc.constantFrom(...encodings),
      (bytes, encoding) => {
        expect(decodeBytes(bytes, encoding)).not.toMatch(/\p{Surrogate}/u)
        expect(encodings).toContain(detectEncoding(bytes))
      },
    ),
  )
})

const samples = new URL('../../../../shared/formats/encodings/', import.meta.url)

describe.skipIf(!existsSync(samples))('real files of other projects (skipped where they are missing)', () => {
  const expected: Record<string, Encoding> = {
    GB2312: 'gb18030',
    Big5: 'big5',
    'EUC-KR': 'euc-kr',
    SHIFT_JIS: 'shift_jis',
  }
  const files = existsSync(samples) ? readdirSync(samples) : []
  test.each(files)('%s', (name) => {
    const label = name.split('__')[0] ?? ''
    const found = detectEncoding(readFileSync(new URL(name, samples)))
    expect(found).toBe(expected[label] ?? (name.includes('-be') ? 'utf-16be' : 'utf-16le'))
  })
})
