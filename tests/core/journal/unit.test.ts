import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDigests, rowHash, subtractDigests } from '../../../src-core/journal/digest'
import type { Operation } from '../../../src-core/journal/operation'
import { applyOperation, emptyUnit, type Unit } from '../../../src-core/journal/unit'
import { unitFromJson, unitToJson } from '../../../src-core/journal/unitFile'

const operation: fc.Arbitrary<Operation> = fc.record(
  {
    unit: fc.constant('pages/one'),
    table: fc.constantFrom('documents', 'changes'),
    key: fc.constantFrom('"a"', '["a",1]', '"b"'),
    version: fc.nat(50).map((stamp) => `${stamp}-w`),
    put: fc.oneof(fc.string(), fc.constant(undefined)),
  },
  { requiredKeys: ['unit', 'table', 'key', 'version'] },
)

function after(operations: readonly Operation[]): Unit {
  let unit = emptyUnit
  for (const each of operations) {
    const applied = applyOperation(unit, each)
    if (applied.kind === 'changed') unit = applied.unit
  }
  return unit
}

test('digests that are kept up row by row are those of the rows as they stand', () => {
  fc.assert(
    fc.property(fc.array(operation), (operations) => {
      const unit = after(operations)
      const sums: Record<string, number> = {}
      for (const [table, rows] of unit.rows) {
        for (const [key, { version }] of rows)
          sums[table] = addDigests(sums[table] ?? 0, rowHash(table, key, version))
      }
      expect(unit.digests).toEqual(sums)
    }),
  )
})

test('a unit comes out of its file as it went in', () => {
  fc.assert(
    fc.property(fc.array(operation), (operations) => {
      const unit = after(operations)
      expect(unitFromJson(unitToJson('pages/one', unit))).toEqual({ name: 'pages/one', unit })
    }),
  )
})

test('a digest does not depend on the order, and what was added can be taken away', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1 }), (keys) => {
      const hashes = keys.map((key) => rowHash('t', key, '1-w'))
      const sum = hashes.reduce(addDigests, 0)
      expect(hashes.toReversed().reduce(addDigests, 0)).toBe(sum)
      expect(hashes.reduce(subtractDigests, sum)).toBe(0)
    }),
  )
})

test('row hashes tell a hundred thousand writings apart', () => {
  const hashes = new Set<number>()
  for (let i = 0; i < 100_000; i += 1) hashes.add(rowHash('documents', `"page-${i % 1000}"`, `${i}-w`))
  expect(hashes.size).toBe(100_000)
})

test.each(['', '{}', '[]', '{"format":"galley-unit","version":2}', 'null'])('%s is no unit', (text) => {
  expect(unitFromJson(text)).toBeUndefined()
})
