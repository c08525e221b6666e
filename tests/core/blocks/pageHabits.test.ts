import { describe, expect, it } from 'vitest'
import { firstHabits } from '../../../src-core/blocks/pageHabits'

describe('firstHabits', () => {
  it('expects headlines between blank lines where the extractor kept any', () => {
    for (const { partBlank } of firstHabits(0.1)) expect(partBlank).toBeGreaterThan(0.5)
  })

  it('expects none of anything where it kept none', () => {
    for (const { partBlank, paragraphBlank } of firstHabits(0)) {
      expect(partBlank).toBeLessThan(0.1)
      expect(paragraphBlank).toBeLessThan(0.1)
    }
  })
})
