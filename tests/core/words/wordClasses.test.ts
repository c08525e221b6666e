import { describe, expect, it } from 'vitest'
import { followsOdds } from '../../../src-core/words/wordClasses'

describe('followsOdds', () => {
  it.each([
    ['the', 'ferry', 'the', 'of'],
    ['They', 'were', 'They', 'London'],
    ['will', 'not', 'will', 'the'],
    ['ferry,', 'which', 'ferry,', 'of'],
  ])('finds "%s %s" likelier than "%s %s"', (a, b, c, d) => {
    expect(followsOdds(a, b)).toBeGreaterThan(followsOdds(c, d))
  })

  it('knows a capital inside a sentence from a sentence that begins', () => {
    expect(followsOdds('of', 'The')).toBeLessThan(followsOdds('of', 'the'))
  })
})
