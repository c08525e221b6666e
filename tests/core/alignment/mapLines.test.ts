import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mapLines } from '../../../src-core/alignment/mapLines'

describe('the lines of another dump', () => {
  it('are found by what they share, in order', () => {
    const before = ['春种', '', '雨后下种，林海生说', '育苗的人多', '完']
    const after = ['报头', '春种', '雨后下种,林海主说', '', '育苗的入多', '广告', '完']
    expect(mapLines(before, after)).toEqual([null, 1, 3, null, 4, null, 5])
  })

  it('are matched one to one where the encoding is another and nothing is shared', () => {
    expect(mapLines(['甲乙', '', '丙丁'], ['¼×', '', '±û'])).toEqual([1, null, 3])
  })

  it('are the same lines in the same dump', () => {
    const text = fc.array(fc.string({ unit: fc.constantFrom('甲', '乙', '丙', ' ', 'a') }), { maxLength: 30 })
    fc.assert(
      fc.property(text, (lines) => {
        const own = lines.map((line, i) => (line.trim() === '' ? null : i + 1))
        expect(mapLines(lines, lines)).toEqual(own)
      }),
    )
  })

  it('keep their order, and no line is matched twice', () => {
    const text = fc.array(fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '丁'), minLength: 1 }), {
      maxLength: 20,
    })
    fc.assert(
      fc.property(text, text, (before, after) => {
        const matched = mapLines(before, after).filter((line) => line !== null)
        expect(matched).toEqual([...new Set(matched)].sort((a, b) => a - b))
      }),
    )
  })
})
