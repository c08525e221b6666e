import { describe, expect, it } from 'vitest'
import { datelineLength, isDateline } from '../../../src-core/words/marks'

describe('datelines', () => {
  it.each([
    '本报讯（记者 李明）昨日',
    '【本報訊】昨日',
    '新华社北京6月18日电 记者',
    '（本报记者王小明报道）昨日',
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

  it.each(['昨日，记者从县政府获悉', 'The minister said on Monday', 'Der Minister sagte'])(
    'does not: %s',
    (text) => {
      expect(isDateline(text)).toBe(false)
      expect(datelineLength(text)).toBe(0)
    },
  )
})
