import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  anyOf,
  findPlaces,
  type Query,
  queryPattern,
  replacementFor,
} from '../../../src-core/searching/findPlaces'
import { foldForms } from '../../../src-core/searching/foldForms'

const plain: Query = { text: '', regex: false, matchCase: false, matchForms: false }

/** The text with what is found in brackets, as it is printed. */
function found(text: string, query: Partial<Query>, replacement?: string): string | null {
  const whole = { ...plain, ...query }
  const pattern = queryPattern(whole)
  if (!pattern) return null
  return findPlaces(text, pattern, whole.matchForms).reduceRight((out, place) => {
    const printed = text.slice(place.from, place.to)
    const shown =
      replacement === undefined ? `[${printed}]` : replacementFor(printed, place, replacement, whole.regex)
    return out.slice(0, place.from) + shown + out.slice(place.to)
  }, text)
}

describe('finding', () => {
  it('folds simplified and traditional, variants and widths, and gives the printed glyph', () => {
    expect(found('國际与国際，啓程和ＡＢＣ', { text: '国际' })).toBe('[國际]与[国際]，啓程和ＡＢＣ')
    expect(found('啟程与启程', { text: '启程' })).toBe('[啟程]与[启程]')
    expect(found('ＡＢＣ and abc', { text: 'abc' })).toBe('[ＡＢＣ] and [abc]')
  })

  it('tells forms and case apart when asked to', () => {
    expect(found('國际与国际', { text: '国际', matchForms: true })).toBe('國际与[国际]')
    expect(found('Abc abc', { text: 'abc', matchCase: true })).toBe('Abc [abc]')
  })

  it('takes a text for what it is and an expression for an expression', () => {
    expect(found('a.b axb', { text: 'a.b' })).toBe('[a.b] axb')
    expect(found('a.b axb', { text: 'a.b', regex: true })).toBe('[a.b] [axb]')
    expect(found('a(', { text: '(', regex: true })).toBeNull()
    expect(found('aaa', { text: 'x*', regex: true })).toBe('aaa')
  })

  it('puts groups into the replacement as they are printed', () => {
    expect(found('３月５日', { text: '(\\d)月(\\d)日', regex: true }, '$2/$1 $$ $&')).toBe('５/３ $ ３月５日')
    expect(found('a', { text: 'a' }, '$1')).toBe('$1')
  })

  it('folds unit for unit', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => foldForms(text).length === text.length))
  })

  it('finds any of some texts, whatever signs they hold', () => {
    expect(found('甲(1)乙、A+B，a.b', anyOf(['（1）', ' a+b ', 'a.b']))).toBe('甲[(1)]乙、[A+B]，[a.b]')
  })
})
