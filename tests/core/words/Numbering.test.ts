import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Numbering } from '../../../src-core/words/Numbering'

describe('Numbering', () => {
  it('numbers triples in the order in which they first come, each once', () => {
    const small = fc.integer({ min: -2, max: 12 })
    fc.assert(
      fc.property(fc.array(fc.tuple(small, small, small), { maxLength: 3000, size: 'max' }), (triples) => {
        const numbering = new Numbering()
        const known = new Map<string, number>()
        for (const triple of triples) {
          const key = triple.join()
          if (!known.has(key)) known.set(key, known.size)
          expect(numbering.numberOf(...triple)).toBe(known.get(key))
        }
        expect(numbering.size).toBe(known.size)
      }),
      { numRuns: 20 },
    )
  })

  it('keeps its numbers when it grows', () => {
    const numbering = new Numbering()
    const numbers = () => Array.from({ length: 10_000 }, (_, i) => numbering.numberOf(i % 97, i, -i))
    expect(numbers()).toEqual(Array.from({ length: 10_000 }, (_, i) => i))
    expect(numbers()).toEqual(Array.from({ length: 10_000 }, (_, i) => i))
    expect(numbering.size).toBe(10_000)
  })
})
