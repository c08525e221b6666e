import { describe, expect, it } from 'vitest'
import { type NameKind, nameAt } from '../../../src-core/searching/nameAt'

/** Each sentence has its name between brackets: at every place in the name, and at its end, the caret finds it. */
function misses(sentences: readonly string[], kind: NameKind): string[] {
  return sentences.flatMap((sentence) => {
    const from = sentence.indexOf('[')
    const to = sentence.indexOf(']') - 1
    const text = sentence.replace(/[[\]]/g, '')
    const found = [...Array(to - from + 1).keys()].map((i) => {
      const range = nameAt(text, from + i, kind)
      return text.slice(range.from, range.to)
    })
    const wrong = [...new Set(found)].filter((name) => name !== text.slice(from, to))
    return wrong.length > 0 ? [`${sentence}: ${wrong.join(' ')}`] : []
  })
}

const persons = [
  '校长[王芳]在典礼上说',
  '镇长[刘国强]和王芳一起为新楼揭牌',
  '镇长刘国强和[王芳]一起为新楼揭牌',
  '[沈知远]说，老石桥修好了',
  '县委书记[陈建民]主持会议',
  '副市长[欧阳明华]出席开工仪式',
  '本报记者[张晓丽]报道',
  '县教育局局长[李娜]表示',
  '摊主[赵春梅]、钱大海都来了',
  '年过七旬的[孙有福]走在最前面',
  '“水来了！”[周立新]喊道',
  '通讯员 [吴迪] 摄影 郑爽',
  '工人[徐建国]今年五十岁',
  '[馬文彬]說，今年收成好',
  '学生[杨帆]获得一等奖',
  '村民[高玉兰]家的橙子熟了',
  '[何秀英]（左二）和家人在果园里',
  '教授[林一鸣]认为，河水会上涨',
  '护士[郭静]给老人量血压',
  '医生[罗永康]从城里赶来',
  '李老师和[许文]的父亲都在场',
  '主任[董学勤]告诉记者',
  '管委会主任[张延能]出席会议',
]

const places = [
  '他来自[清溪县]',
  '在[落霞镇]的老街上',
  '由清溪县[落霞镇]一直走到河边',
  '记者在[人民广场]看到',
  '沿着[解放路]往前走',
  '位于[云岭山]脚下',
]

const bodies = [
  '据[清溪县人民政府]介绍',
  '在[落霞镇中心小学]门前',
  '由[县教育局]主办',
  '记者从[中国工商银行]获悉',
  '[清溪县第一人民医院]的医生',
]

const latin = [
  'The mayor, [Ruth Calder], lit the lamp.',
  'He works at the [Bank of Harwick] now.',
  'On Friday [J. M. Lind] spoke. The crowd cheered.',
  'It was [Calder]’s idea.',
  'Near [St. Mary’s Church] the road is closed.',
  'The [River Tarn] rose. Harwick waited.',
  '[Ludwig van Dorn] came from Bremen.',
]

describe('the name at the caret', () => {
  it('of a person is a surname with its given name', () => {
    expect(misses(persons, 'person')).toEqual([])
  })
  it('of a place goes to its end', () => {
    expect(misses(places, 'place')).toEqual([])
  })
  it('of a body goes to its end', () => {
    expect(misses(bodies, 'organisation')).toEqual([])
  })
  it('in scripts with blanks is the words with capitals', () => {
    expect(misses(latin, '')).toEqual([])
  })
  it('of a day has its year and its month', () => {
    const dates = [
      '会议于[2026年6月18日]召开',
      '到[6 月 18 日]为止',
      '生于[民国三十五年五月]，',
      'It rained on [May 2, 1946], they said.',
      'until [2 May 1946] at last',
    ]
    expect(misses(dates, 'date')).toEqual([])
  })
  it('is the word where there is no name, and nothing where there is none', () => {
    expect(misses(['大家都很[高兴]，因为', 'the old [lighthouse] was lit'], '')).toEqual([])
    expect(nameAt('说，，。', 2, '')).toEqual({ from: 2, to: 2 })
    expect(nameAt('', 0, 'person')).toEqual({ from: 0, to: 0 })
  })
})
