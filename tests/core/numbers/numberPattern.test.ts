import { describe, expect, it } from 'vitest'
import { nextFree } from '../../../src-core/numbers/nextFree'
import { firstNumberPattern, numberingOf, numberPattern } from '../../../src-core/numbers/numberPattern'

const facts = { publication: '青石日报', date: '2025-06-23', page: '3' }

describe('a pattern of numbers', () => {
  it('is filled with what is known of the page, and counts', () => {
    const numberAt = numberPattern(firstNumberPattern)?.(facts)
    expect(numberAt?.(1)).toBe('青石日报-20250623-03-01')
    expect(numberAt?.(123)).toBe('青石日报-20250623-03-123')
    expect(numberPattern('QS{yyyy}/{page}.{nnn}')?.({ ...facts, page: 'A3' })?.(7)).toBe('QS2025/A03.007')
  })

  it('has the number of the issue, where that is asked for', () => {
    const numberAt = numberPattern('{publication}-{issue}-{page}-{nn}')
    expect(numberAt?.({ ...facts, issue: '4210' })?.(1)).toBe('青石日报-4210-03-01')
    expect(numberAt?.(facts)).toBeUndefined()
  })

  it.each(['{publication}', '{n}-{n}', '{nn}{who}', '{n', 'n}', '', '{yyyy}'])('%j is none', (pattern) => {
    expect(numberPattern(pattern)).toBeNull()
  })

  it('numbers a page of which too little is known all the same', () => {
    expect(numberPattern(firstNumberPattern)?.({ ...facts, date: '' })).toBeUndefined()
    expect(numberingOf(firstNumberPattern, { ...facts, date: '' })(12)).toBe('G-000012')
    expect(numberingOf('not a pattern', facts)(1)).toBe('G-000001')
  })

  it('goes on behind the numbers that were given', async () => {
    for (const given of [0, 1, 2, 3, 4, 5, 99, 1000]) {
      let asked = 0
      const next = await nextFree(async (count) => {
        asked += 1
        return count <= given
      })
      expect(next).toBe(given + 1)
      expect(asked).toBeLessThan(24)
    }
  })
})
