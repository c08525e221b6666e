import { describe, expect, it } from 'vitest'
import { documentFromReading } from '../../../src-core/alignment/documentFromReading'
import { doubtfulBelow, doubtfulNodes, standingDoubts } from '../../../src-core/alignment/doubtfulNodes'
import { confidenceOf } from '../../../src-core/reading/confidence'
import { readPage } from '../../../src-core/reading/readPage'

const raw = `灯塔复明
本报讯 清溪的灯塔昨天重新亮起，渔民们在码头上点起了灯笼，
孩子们唱起了新学的歌。
春茶开采
云岭的茶园昨天开采第一批春茶，茶农们一早就上了山，
到中午已经收了三百多斤。
`

function pageWithDoubts() {
  const reading = readPage({ name: 'page.txt', folder: '', place: 0, text: raw, encoding: 'utf-8' })
  const [first] = reading.articles
  if (!first?.headline) throw new Error('the page reads otherwise than the test thinks')
  for (const article of reading.articles) article.confidence = 0.95
  first.headline.confidence = 0.5
  first.confidence = 0.6
  let id = 0
  const document = documentFromReading(raw, reading, () => `n${id++}`)
  return { reading, document, doubtful: doubtfulNodes(reading, document) }
}

describe('what the reading doubts', () => {
  it('are its articles and blocks below the threshold', () => {
    const { document, doubtful } = pageWithDoubts()
    const [article] = document.content
    if (article?.type !== 'article') throw new Error()
    expect(doubtful).toContainEqual({ id: article.attrs.id })
    expect(doubtful.filter(({ role }) => role === 'headline')).toHaveLength(1)
    expect(standingDoubts(doubtful, document)).toBe(doubtful.length)
  })

  it('stands no more once it is confirmed, decided otherwise, or read', () => {
    const { document, doubtful } = pageWithDoubts()
    const [article] = document.content
    if (article?.type !== 'article') throw new Error()
    const all = doubtful.length
    article.attrs.confirmed = true
    expect(standingDoubts(doubtful, document)).toBe(all - 1)
    const headline = article.content.find(({ attrs }) => attrs.role === 'headline')
    if (!headline) throw new Error()
    headline.attrs.role = 'kicker'
    expect(standingDoubts(doubtful, document)).toBe(all - 2)
    headline.attrs.role = 'headline'
    article.attrs.status = 'corrected'
    expect(standingDoubts(doubtful, document)).toBeLessThan(all - 1)
  })
})

it('doubts the least sure paragraphs and articles', () => {
  expect(confidenceOf('body', -10)).toBeLessThan(doubtfulBelow)
  expect(confidenceOf('article', -10)).toBeLessThan(doubtfulBelow)
})
