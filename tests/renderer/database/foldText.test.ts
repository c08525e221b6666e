import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findIn, foldText } from '../../../src-renderer/database/foldText'

describe('folding', () => {
  it('makes case and width one', () => {
    expect(foldText('ＡＢＣ　Def，')).toBe('abc def,')
  })

  it('keeps every offset', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldText(text).length).toBe(text.length)
      }),
    )
    expect(foldText('İstanbul').length).toBe('İstanbul'.length)
  })

  it('finds the place in the text as it is', () => {
    expect(findIn('新桥 ＮＯ．１', foldText('no.1'))).toBe(3)
    expect(findIn('新桥', foldText('旧'))).toBe(-1)
  })
})
