import { decode, encode } from '@msgpack/msgpack'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeMessage } from '../../../../src-main/hosts/browser/decodeMessage'

const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 6 },
    fc.string({ unit: 'binary' }),
    fc.string({ minLength: 30, maxLength: 300 }),
    fc.double({ noNaN: true }),
    fc.integer({ min: -(2 ** 40), max: 2 ** 50 }),
    fc.boolean(),
    fc.constant(null),
    fc.uint8Array({ maxLength: 40 }),
    fc.constantFrom(new Uint8Array(300), new Uint8Array(66_000)),
    fc.array(tie('any'), { maxLength: 5 }),
    fc.dictionary(fc.string(), tie('any'), { maxKeys: 5 }),
    fc.constantFrom(Array(300).fill(true), Array(70_000).fill(-5), 'x'.repeat(70_000)),
  ),
})).any

describe('a message', () => {
  test('is what the library makes of it', () => {
    fc.assert(
      fc.property(value, (value) => {
        const bytes = encode(value)
        expect(decodeMessage(bytes)).toEqual({ ok: true, value: decode(bytes) })
      }),
      { numRuns: 50 },
    )
  })

  test('that is cut short, or goes on behind its end, is none', () => {
    const bytes = encode({ name: '柳溪', bytes: new Uint8Array(300), list: [1, [2, -70_000, 1.5]] })
    for (let i = 0; i < bytes.length; i++) expect(decodeMessage(bytes.subarray(0, i))).toEqual({ ok: false })
    expect(decodeMessage(new Uint8Array([...bytes, 0xc0]))).toEqual({ ok: false })
  })

  test('of any bytes is read or refused as the library would', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 12 }), (bytes) => {
        const read = decodeMessage(bytes)
        if (read.ok) expect(read.value).toEqual(decode(bytes))
      }),
      { numRuns: 2000 },
    )
  })

  test.each([
    ['five million arrays in one another', new Uint8Array(5_000_000).fill(0x91)],
    ['arrays that say they hold 65,535 each', Buffer.from('dcffff'.repeat(20_000), 'hex')],
    ['maps that say they hold 10,000 each', Buffer.from('de2710a161'.repeat(20_000), 'hex')],
    [
      'twenty million maps that hold nothing',
      Buffer.from(`dd000000c8${`dd000186a0${'80'.repeat(100_000)}`.repeat(200)}`, 'hex'),
    ],
    ['an array longer than the message', Buffer.from('dd0001869f', 'hex')],
  ])('of %s costs no more than its bytes', (_name, bytes) => {
    const before = process.memoryUsage().heapUsed
    expect(decodeMessage(bytes)).toEqual({ ok: false })
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(20_000_000)
  })
})
