import { describe, expect, it } from 'vitest'
import { readPage } from '../../../src-core/reading/readPage'

const body = `县防汛办昨日通报，清溪河水位已
退至警戒线以下，沿河三个村的居
民陆续返家。通报说，今年入汛以
来清溪河共出现四次洪峰，堤防无
一处决口。
水利局将在八月底前完成堤防检修，
并为沿河村庄增设预警广播。村民
陈大林说，广播响得早，家里的稻
谷都搬上了二楼。`

const read = (text: string) => readPage({ name: 'p.txt', folder: '', place: 0, text, encoding: 'utf-8' })

describe('ears', () => {
  it('are left to no article where the headline stands below them', () => {
    const { articles, other } = read(`海风牌凉茶\n买二送一\n\n清溪河水位退至警戒线下\n\n${body}\n`)
    expect(articles[0]?.headline?.text).toBe('清溪河水位退至警戒线下')
    expect(articles[0]?.kicker).toBeNull()
    expect(other.map((part) => part.text).join(' ')).toContain('海风牌凉茶')
  })

  it('may have a common word that the text says, too', () => {
    const text = `Ferry fares on the harbour line rise
in May, and every passenger will pay
forty pence more, the port board said.
Fuel for the ferry has become dearer.

The board heard of the old breakwater
and of its repair, which may begin in
spring. A vote on it was put off until
the members have seen the drawings and
what the harbour will cost the town.`
    const { articles } = read(
      `HARBOUR TEA\nFresh every morning\n\nFerry fares rise on harbour line\n\n${text}\n`,
    )
    expect(articles[0]?.headline?.text).toBe('Ferry fares rise on harbour line')
    expect(articles[0]?.kicker).toBeNull()
  })

  it('are none where the text says their words: then they are a headline', () => {
    const { articles } = read(`清溪河水位退至警戒线下\n\n沿河居民陆续返家\n\n${body}\n`)
    const { headline, subtitle } = articles[0] ?? {}
    expect([headline?.text, subtitle?.text].join()).toContain('清溪河水位退至警戒线下')
  })

  it('are none where no other headline follows: a headline may use words of its own', () => {
    const { articles } = read(`风雨同舟\n\n${body}\n`)
    expect(articles[0]?.headline?.text).toBe('风雨同舟')
  })
})
