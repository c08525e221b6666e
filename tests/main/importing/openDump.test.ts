import { createHash } from 'node:crypto'
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { largestDump } from '../../../src-core/desktop/contract'
import { openDump } from '../../../src-main/importing/openDump'

function open(bytes: Uint8Array<ArrayBuffer>) {
  return openDump({ name: 'page.txt', folder: 'day', bytes })
}

test('form feeds separate pages; a blank one is left out and counted', () => {
  const outcome = open(new Uint8Array(Buffer.from('第一版\r\n\f \n\f第三版')))
  expect(outcome.ok && outcome.value.pages.map(({ place, text }) => [place, text])).toEqual([
    [0, '第一版\r\n'],
    [2, '第三版'],
  ])
})

test('a dump is known by the SHA-256 of its bytes', () => {
  const bytes = new Uint8Array(iconv.encode('柳溪镇的老码头', 'gb18030'))
  const outcome = open(bytes)
  expect(outcome.ok && outcome.value.hash).toBe(createHash('sha256').update(bytes).digest('hex'))
  expect(outcome.ok && outcome.value.encoding).toBe('gb18030')
})

test('an encoding that the editor chose is obeyed', () => {
  const bytes = new Uint8Array(Buffer.from('柳溪', 'utf8'))
  const outcome = openDump({ name: 'page.txt', folder: '', bytes, encoding: 'windows-1252' })
  expect(outcome.ok && outcome.value.pages[0]?.text).not.toBe('柳溪')
  expect(outcome.ok && outcome.value.encoding).toBe('windows-1252')
})

test.each([
  ['empty-file', Buffer.alloc(0)],
  ['empty-file', Buffer.from(' \n\f\u3000\n')],
  ['binary-file', Buffer.from('%PDF-1.7 and so on')],
  ['binary-file', Buffer.from('PK\x03\x04 and so on')],
  ['binary-file', Buffer.from([1, 2, 0, 0, 0, 9, 0, 255, 254, 3, 0, 0, 1])],
  ['binary-file', Buffer.alloc(4096)],
  ['file-too-large', Buffer.alloc(largestDump + 1, 'a')],
])('refuses with %s', (code, bytes) => {
  expect(open(new Uint8Array(bytes))).toEqual({ ok: false, error: { code, values: { name: 'page.txt' } } })
})
