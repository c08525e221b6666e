import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longestCommon } from '../../../src-core/articles/longestCommon'

/** The usual table, a number for each pair of places. */
function byTable(a: string, b: string): number {
  const row = new Array<number>(b.length + 1).fill(0)
  for (let i = 0; i < a.length; i++) {
    let diagonal = 0
    for (let j = 0; j < b.length; j++) {
      const above = row[j + 1] ?? 0
      row[j + 1] = a[i] === b[j] ? diagonal + 1 : Math.max(above, row[j] ?? 0)
      diagonal = above
    }
  }
  return row[b.length] ?? 0
}

describe('longestCommon', () => {
  it('is as long as the table of all pairs of places says', () => {
    const text = fc.string({ unit: fc.constantFrom(...'春季读书节启动'), maxLength: 120, size: 'max' })
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(longestCommon(a, b)).toBe(byTable(a, b))
      }),
    )
  })
})
