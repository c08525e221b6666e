import { describe, expect, it } from 'vitest'
import { endsSentence } from '../../../src-core/words/sentence'

describe('endsSentence', () => {
  it.each(['他说：“好。”', 'je lui devais bien cela. »', 'it said." )', 'cela.\u00a0»'])(
    'looks through the marks that close %j',
    (text) => {
      expect(endsSentence(text)).toBe(true)
    },
  )

  it.each(['会议在京举行。（王强）', 'the harbour was closed. (Reuters)'])(
    'looks past who signed %j',
    (text) => {
      expect(endsSentence(text)).toBe(true)
    },
  )

  it.each(['met Harold W.', '新华社记者（王强）', 'the harbour,', 'bien cela »'])(
    'finds no end in %j',
    (text) => {
      expect(endsSentence(text)).toBe(false)
    },
  )
})
