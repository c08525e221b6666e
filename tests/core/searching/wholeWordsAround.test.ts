import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wholeWordsAround } from '../../../src-core/searching/results/wholeWordsAround'

const english = 'The harbour board met late on Tuesday and voted to close the old pier.'
const place = english.indexOf('Tuesday')

describe('The text around a place that was found', () => {
  it('cuts no word of a script with blanks', () => {
    expect(wholeWordsAround(english, place, place + 7, 12)).toEqual({
      before: '…met late on ',
      after: ' and voted…',
    })
  })

  it('is cut at any character where there are no blanks, but not within one', () => {
    expect(wholeWordsAround('港口管理处昨日下午开会表决', 5, 7, 3)).toEqual({
      before: '…管理处',
      after: '下午开…',
    })
    expect(wholeWordsAround('甲𠮷乙丙丁', 3, 4, 1).before).toBe('…')
  })

  it('says nothing of more where the text ends', () => {
    expect(wholeWordsAround(english, place, place + 7, 200)).toEqual({
      before: english.slice(0, place),
      after: english.slice(place + 7),
    })
  })

  it('never holds more than was asked for, nor anything that does not stand there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), fc.nat(40), (text, a, b, around) => {
        const [from, to] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ]
        const { before, after } = wholeWordsAround(text, from, to, around)
        const [kept, rest] = [before.replace(/^…/u, ''), after.replace(/…$/u, '')]
        expect(kept.length).toBeLessThanOrEqual(around)
        expect(rest.length).toBeLessThanOrEqual(around)
        expect(text.slice(0, from).endsWith(kept)).toBe(true)
        expect(text.slice(to).startsWith(rest)).toBe(true)
      }),
    )
  })
})
