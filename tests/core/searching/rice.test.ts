import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ByteWriter } from '../../../src-core/searching/index/ByteWriter'
import { readRice, writeRice } from '../../../src-core/searching/index/rice'

it('reads the rising positions that were written, beside others', () => {
  const positions = fc
    .uniqueArray(fc.integer({ min: 0, max: 9_999_999 }), { minLength: 1, maxLength: 200 })
    .map((numbers) => numbers.sort((a, b) => a - b))
  const dense = fc.nat(300).map((count) => Array.from({ length: count + 1 }, (_, i) => i))
  fc.assert(
    fc.property(fc.array(fc.oneof(positions, dense), { minLength: 1, maxLength: 4 }), (lists) => {
      const writer = new ByteWriter(1)
      const starts = lists.map((list) => {
        const at = writer.length
        writeRice(writer, Uint32Array.from(list), 0, list.length, 10_000_000)
        return at
      })
      lists.forEach((list, i) => {
        const read = new Uint32Array(list.length)
        readRice(writer.bytes(), starts[i] ?? 0, list.length, 10_000_000, read, 0)
        expect([...read]).toEqual(list)
      })
    }),
  )
})
