import { describe, expect, it } from 'vitest'
import { lexiconOf } from '../../../src-core/words/lexicon'

describe('lexiconOf', () => {
  it('knows English words, and which are common', () => {
    const lexicon = lexiconOf('en')
    expect(['the', 'government', 'songwriter', 'colour', 'color'].every((word) => lexicon.has(word))).toBe(
      true,
    )
    expect(['longawaited', 'govern-', ''].some((word) => lexicon.has(word))).toBe(false)
    expect(lexicon.isCommon('breakfast')).toBe(true)
    expect(lexicon.isCommon('songwriter')).toBe(false)
  })

  it('knows no word of a language without a list', () => {
    expect(lexiconOf('tlh').has('the')).toBe(false)
  })
})
