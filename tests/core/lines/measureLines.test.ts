import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineScript, measureLines } from '../../../src-core/lines/measureLines'
import { applyRepairs } from '../../../src-core/model/applyRepairs'
import { isBlank } from '../../../src-core/words/characters'
import { dumpText } from '../../support/dumpText'

const clean = (text: string) => measureLines(text).map((line) => line.clean)
const only = (text: string) => {
  const [line] = measureLines(text)
  if (!line) throw new Error('no line')
  return line
}

describe('measureLines', () => {
  it('numbers lines from 1, counts blank ones and keeps offsets into the raw text', () => {
    const lines = measureLines('一行\r\n\r\n\n  三行 \n')
    expect(lines.map(({ number, blankBefore, span, text }) => ({ number, blankBefore, span, text }))).toEqual(
      [
        { number: 1, blankBefore: 0, span: [0, 2], text: '一行' },
        { number: 4, blankBefore: 2, span: [9, 11], text: '三行' },
      ],
    )
  })

  it.each([
    ['溪 水 从 山 里 来', '溪水从山里来'],
    ['溪 水 从“ 山 里 来', '溪水从“山里来'],
    ['溪 水 ， 2 0 2 6 年 ， 流', '溪水，2026年，流'],
    ['溪 水   2 0 2 6   年 流 过 山', '溪水 2026 年流过山'],
    ['上游的总 局 ”。', '上游的总局”。'],
    ['溪水清清 山路弯弯', '溪水清清 山路弯弯'],
    ['1 2 3 4 5', '1 2 3 4 5'],
    ['3 月 18 日，溪水上涨', '3 月 18 日，溪水上涨'],
    ['溪水　　上涨', '溪水 上涨'],
    ['溪水上涨 ，山路不通', '溪水上涨，山路不通'],
    ['（ 记者 林小满 ）', '（记者 林小满）'],
    ['강물이 불은 지 한 달 만에', '강물이 불은 지 한 달 만에'],
    ['강 물 이 불 었 다', '강물이불었다'],
    ['The  river   rose', 'The river rose'],
    ['A B C of gardening', 'A B C of gardening'],
  ])('cleans %s', (raw, expected) => {
    expect(clean(raw)).toEqual([expected])
  })

  it('measures in ems', () => {
    expect(only('溪水上涨').ems).toBe(4)
    expect(only('溪水涨了3米。').ems).toBe(6.5)
    expect(only('“溪水”').ems).toBe(4)
    expect(only('iiii').ems).toBeLessThan(only('mmmm').ems)
    expect(only('溪 水 上 涨 了').ems).toBe(5)
  })

  it('says how much of a line may hang, and how far it is indented', () => {
    expect(only('溪水上涨。').hang).toBe(1)
    expect(only('溪水上涨').hang).toBe(0)
    expect(only('　　溪水上涨').leading).toBe(2)
  })

  it.each([
    ['溪水', 'cjk'],
    ['みなと', 'cjk'],
    ['강물', 'hangul'],
    ['river', 'alphabetic'],
    ['река', 'alphabetic'],
    ['在TPAK项目', 'cjk'],
    ['18-03', 'none'],
  ])('tells the script of %s', (text, script) => {
    expect(lineScript(text)).toBe(script)
  })

  it('puts vertical columns back together and leaves short lines alone', () => {
    const lines = measureLines('江城新報\n\n溪\n水\n上\n漲\n，\n\n山\n路\n不\n通\n\n了\n。\n\n要聞\n2026')
    expect(lines.map((line) => [line.clean, line.number, line.lastNumber])).toEqual([
      ['江城新報', 1, 1],
      ['溪水上漲，', 3, 7],
      ['山路不通', 9, 12],
      ['了。', 14, 15],
      ['要聞', 17, 17],
      ['2026', 18, 18],
    ])
  })

  it('holds every character that is not blank in exactly one line, in order', () => {
    fc.assert(
      fc.property(dumpText, (raw) => {
        const lines = measureLines(raw)
        let at = 0
        let held = ''
        for (const { span } of lines) {
          expect(span[0]).toBeGreaterThanOrEqual(at)
          at = span[1]
          held += raw.slice(...span)
        }
        expect(unblank(held)).toBe(unblank(raw))
      }),
    )
  })

  it('leads from text to clean by the recorded repairs alone, which touch blanks only', () => {
    fc.assert(
      fc.property(dumpText, (raw) => {
        for (const line of measureLines(raw)) {
          expect(applyRepairs(raw, [line.span], line.repairs)).toBe(line.clean)
          expect(unblank(line.clean)).toBe(unblank(line.text))
        }
      }),
    )
  })
})

const unblank = (text: string) =>
  [...text].filter((character) => !isBlank(character.codePointAt(0) ?? 0)).join('')
