import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printDifferences } from '../../../src-core/reprints/printDifferences'

const shown = (before: string, after: string) =>
  printDifferences(before, after)
    .map((stretch) => (stretch.same ? stretch.before : `[${stretch.before}>${stretch.after}]`))
    .join('')

describe('what two prints have otherwise', () => {
  it('is told by characters in Chinese', () => {
    expect(shown('清溪的灯塔昨天亮了', '清溪的灯塔昨夜亮了起来')).toBe('清溪的灯塔昨[天>夜]亮了[>起来]')
  })

  it('is told by words and numbers where there are blanks', () => {
    expect(shown('The old lighthouse of 1984', 'The new lighthouse of 1948')).toBe(
      'The [old>new] lighthouse of [1984>1948]',
    )
  })

  it('gives one stretch for words beside each other', () => {
    expect(shown('a grey old house here', 'a white new house here')).toBe('a [grey old>white new] house here')
  })

  it('puts together to both texts', () => {
    const text = fc.string({ unit: fc.constantFrom('灯', '塔', ' ', 'a', 'b', '1', '，', '𠮷', '\n') })
    fc.assert(
      fc.property(text, text, (before, after) => {
        const stretches = printDifferences(before, after)
        expect(stretches.map((stretch) => stretch.before).join('')).toBe(before)
        expect(stretches.map((stretch) => stretch.after).join('')).toBe(after)
        for (const { same, ...texts } of stretches) if (same) expect(texts.before).toBe(texts.after)
      }),
    )
  })
})
