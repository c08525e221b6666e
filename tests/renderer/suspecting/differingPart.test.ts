import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differingPart } from '../../../src-renderer/suspecting/differingPart'

describe('differingPart', () => {
  it('leaves what both texts begin and end with', () => {
    expect(differingPart('rnorning', 'morning')).toEqual({ wrong: 'rn', right: 'm' })
    expect(differingPart('弓1', '引')).toEqual({ wrong: '弓1', right: '引' })
    expect(differingPart('和和', '和')).toEqual({ wrong: '和', right: '' })
    expect(differingPart('是', '是')).toEqual({ wrong: '', right: '' })
  })

  it('makes one text from the other when it is put in its place', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '引', '弓'), maxLength: 6 })
    fc.assert(
      fc.property(text, text, (wrong, right) => {
        const part = differingPart(wrong, right)
        const places = Array.from({ length: wrong.length + 1 }, (_, at) => at)
        const made = places
          .filter((at) => wrong.startsWith(part.wrong, at))
          .map((at) => wrong.slice(0, at) + part.right + wrong.slice(at + part.wrong.length))
        expect(made).toContain(right)
      }),
    )
  })
})
