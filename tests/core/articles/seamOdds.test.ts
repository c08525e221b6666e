import { describe, expect, it } from 'vitest'
import { seamOdds } from '../../../src-core/articles/seamOdds'
import { measureLines } from '../../../src-core/lines/measureLines'

/** Odds of the break that `|` marks. */
function across(text: string, language: string): number {
  const [before, after] = text.split('|').flatMap((half) => measureLines(half))
  return seamOdds(before, after, language)
}

describe('seamOdds', () => {
  it('prefers the half of the word that the hyphen waits for', () => {
    expect(across('some job cuts. He said invest-|ment in new models', 'en')).toBeGreaterThan(2)
    expect(across('some job cuts. He said invest-|stripped out. The paper', 'en')).toBeLessThan(-1)
  })

  it('does not go on from a hyphen with a capital', () => {
    expect(across('der neue Brücken-|Am Abend brannten', 'de')).toBeLessThan(-2)
  })

  it('goes on from a hyphen with a number', () => {
    expect(across('as a producer in the mid-|1960s, and also worked', 'en')).toBeGreaterThan(0)
  })

  it('wants a hyphen before the second half of a word', () => {
    expect(across('rather than be|ributed to the shareholders', 'en')).toBeLessThan(0)
  })

  it('goes on where it is still to be said who spoke', () => {
    expect(across('will sail in the spring," said|Harbourmaster Reed. He', 'en')).toBeGreaterThan(1)
    expect(across('of what the harbour master said|Harbourmaster Reed. He', 'en')).toBeLessThan(1)
  })

  it('has no small letter after a sentence has ended', () => {
    expect(across('was approved on Monday.|and the ferry left', 'en')).toBeLessThan(-3)
  })

  it('weighs what a function word calls for', () => {
    expect(across('the town had voted for by|the council', 'en')).toBeGreaterThan(
      across('the town had voted for the|of the council', 'en'),
    )
  })

  it('sees a Chinese word that runs across the break', () => {
    expect(across('各单位积极开|展读书活动', 'zh-Hans')).toBeGreaterThan(0)
    expect(across('各单位积极开展|的读书活动', 'zh-Hans')).toBeLessThan(0)
  })

  it('says nothing of blocks without lines', () => {
    expect(seamOdds(undefined, undefined, 'zh')).toBe(0)
  })
})
