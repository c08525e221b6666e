import { describe, expect, it } from 'vitest'
import { isFurnitureLine } from '../../../src-core/words/furniture'

describe('isFurnitureLine', () => {
  it.each([
    ['清溪日报'],
    ['2026年3月18日 星期三'],
    ['民生 第3版'],
    ['责任编辑：何青'],
    ['江城新報 第二版'],
    ['中華民國三十五年五月三日 第1024號'],
    ['乙巳年正月廿一'],
    ['みなと新報'],
    ['2026年3月18日 水曜日'],
    ['청계일보'],
    ['THE HERALD, FRIDAY, MARCH 6'],
    ['Local · Page 4'],
    ['Mittwoch, 18. März 1903'],
    ["L'Écho de Montclair"],
    ['12'],
  ])('%s', (text) => {
    expect(isFurnitureLine(text)).toBe(true)
  })

  it.each([
    ['落霞镇老石桥修缮完工'],
    ['。'],
    ['3月18日，溪水上涨'],
    ['Last ferry gets a second life'],
    ['Sunday papers sell out'],
    ['Der Storch ist zurück'],
  ])('not %s', (text) => {
    expect(isFurnitureLine(text)).toBe(false)
  })
})
