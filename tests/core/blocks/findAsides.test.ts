import { describe, expect, it } from 'vitest'
import { findAsides } from '../../../src-core/blocks/findAsides'
import { measureLines } from '../../../src-core/lines/measureLines'

/** `role: first line/second line` of each aside. */
function asidesOf(raw: string): string[] {
  const lines = measureLines(raw)
  const asides = findAsides(lines)
  return [...new Set(asides)].flatMap((aside) =>
    aside
      ? [`${aside.role}: ${lines.flatMap(({ clean }, i) => (asides[i] === aside ? [clean] : [])).join('/')}`]
      : [],
  )
}

const news = `本报讯 水厂昨天发布公告，城东
检修管道，有疑问可拨打热线电话
0599-555 0142咨询。`

describe('findAsides', () => {
  it('keeps a notice with its title and its signature', () => {
    const raw = `${news}\n\n停水公告\n\n因检修管道停止供水，\n特此公告。\n\n清溪县自来水公司\n2026年3月19日\n\n${news}`
    expect(asidesOf(raw)).toEqual([
      'notice: 停水公告/因检修管道停止供水，/特此公告。/清溪县自来水公司/2026年3月19日',
    ])
  })

  it.each([
    ['Bekanntmachung\n\nEs wird hiermit bekannt gemacht, daß die\nBrücke gesperrt ist.', 'notice'],
    ['AVIS AU PUBLIC\n\nLe public est informé que le bac ne passera\npas lundi.', 'notice'],
    ['WANTED: one good ladder. Apply at the school.', 'advert'],
    ['旺铺招租\n临街铺面，价格面议\n联系电话：0599-555 0142', 'advert'],
    ['喫茶みなと\n営業時間 七時から\n定休日 火曜\nお電話 0120-555-018', 'advert'],
    [
      'Schöne Wohnung zu vermieten.\nNäheres bei Frau Berg. Offerten an\ndie Expedition. Telephon 218',
      'advert',
    ],
    ['INSIDE TODAY\nFerry timetable ........ 2\nSpring tides ........... 6', 'contents'],
    ['今日导读\n\n老渡口换新船……2版\n山里的邮路通了汽车……6版', 'contents'],
    ['소식지 안내 3면\n시장 시계 다시 움직인다 5면\n책배가 온다 7면', 'contents'],
  ])('knows %j for what it is', (raw, role) => {
    expect(asidesOf(raw)).toEqual([`${role}: ${raw.replace(/\n+/g, '/')}`])
  })

  it('leaves news that speaks of a notice, a telephone or a price', () => {
    expect(asidesOf(news)).toEqual([])
    expect(asidesOf('外交部发表声明\n\n外交部发言人说，双方将继续对话，\n会谈下月举行。')).toEqual([])
    expect(
      asidesOf(
        'The tickets will cost $3 each,\nthe harbour master said. The\nferry will be for sale in May.',
      ),
    ).toEqual([])
  })

  it('leaves a table with leaders, and one line that says where a story goes on', () => {
    expect(asidesOf('The vote was counted on page 5')).toEqual([])
    expect(asidesOf('He read the letter twice.\nThen he put it away in a drawer.')).toEqual([])
  })
})
