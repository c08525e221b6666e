import { describe, expect, it } from 'vitest'
import { beginsWithDateline, datelineLength, isDateline } from '../../../src-core/words/marks'

describe('datelines', () => {
  it.each([
    '本报讯（记者 李明）昨日',
    '【本報訊】昨日',
    '新华社北京6月18日电 记者',
    '（本报记者王小明报道）昨日',
    '本报讯清溪县新图书馆昨日开馆',
    '本报14日讯国家图书馆',
    '新华社北京12月18日电当地时间',
    '【東京】政府は',
    'パリ発＝フランス',
    '[서울=연합뉴스] 김철수 기자 = 정부는',
    '서울=연합뉴스 정부는',
    'LONDON, Jan. 3 - The minister',
    'PARIS — The president',
    'Vienna, 3rd May The minister',
    'Wien, 5. Mai. Der Minister',
    'Köln (dpa) Der Minister',
    'VICHY, 14 janvier. Le ministre',
    'De notre correspondant particulier',
    'LONDRES (Reuter) Le ministre',
  ])('opens an article: %s', (text) => {
    expect(isDateline(text)).toBe(true)
    expect(datelineLength(text)).toBeGreaterThan(0)
  })

  it.each([
    ['新华社北京12月18日', '电 当地时间'],
    ['新华社北京12月18日', '电当地时间'],
    ['GLASGOW, March', '26. - Ferry fares'],
    ['NEW YORK, Feb. 13.', '- Ten former directors'],
    ['本报讯 清溪县', '新图书馆昨日开馆'],
  ])('is told where a line ends in it: %s / %s', (line, next) => {
    expect(beginsWithDateline(line, next)).toBe(true)
  })

  it('is the next line’s own below a headline in capitals', () => {
    expect(beginsWithDateline('HARBOUR NEWS', 'GLASGOW, March 26. - Ferry fares')).toBe(false)
    expect(beginsWithDateline('NEW HARBOUR TO OPEN', 'The board met on Monday')).toBe(false)
  })

  it.each([
    '本报讯员昨日',
    '本报10日电影频道',
    '昨日，记者从县政府获悉',
    'The minister said on Monday',
    'Der Minister sagte',
  ])('does not: %s', (text) => {
    expect(isDateline(text)).toBe(false)
    expect(datelineLength(text)).toBe(0)
  })
})
