import { describe, expect, it } from 'vitest'
import { acceptanceSheet } from '../../../src-core/exports/acceptanceSheet'
import { sampleSheet } from '../../../src-core/exports/sampleSheet'
import { errorRate } from '../../../src-core/triage/errorRate'
import { newspaperRule } from '../../../src-core/triage/errorRule'

const read = [
  { characters: 9_000, errors: 2 },
  { characters: 11_000, errors: 1 },
]

function sheetOf(language: 'zh-CN' | 'en', errors = 0, rule = newspaperRule) {
  return sampleSheet(
    {
      name: '清溪日报 <1987>',
      made: '2026-03-18T08:00:00.000Z',
      author: '沈知远',
      seed: 'a1b2',
      share: 0.05,
      population: 40,
      drawn: 2,
      rate: errorRate(read.map((each) => ({ ...each, errors: each.errors + errors }))),
      articles: [
        {
          number: 'QX-1',
          headline: '灯塔 <复明>',
          origin: '清溪日报 1987-03-18 2',
          characters: 9_000,
          errors: 2,
          corrections: ['曰 → 日'],
        },
      ],
    },
    rule,
    language,
  )
}

describe('the sheet of a sample', () => {
  it('says the rate, its interval, what was drawn and with which seed', () => {
    const sheet = sheetOf('en')
    // 3 errors in 20,000: 1.5 in 10,000; Garwood's bounds of 3 are 0.619 and 8.767.
    for (const text of ['1.50', '0.31 – 4.38', '2 of 40 articles', '5.0 %', 'a1b2', '2026-03-18', '沈知远']) {
      expect(sheet).toContain(text)
    }
    expect(sheet).toContain('does not tell yet')
  })

  it('says whether the rate is above what a newspaper may have', () => {
    expect(sheetOf('zh-CN', 30)).toContain('超过万分之3：不合格')
    const judged = sheetOf('zh-CN', 30, { passMark: 50, mark: 0.5 })
    expect(judged).toContain('不超过万分之50：合格')
    expect(judged).toContain('标点计 0.5')
  })

  it('takes no text for markup', () => {
    expect(sheetOf('zh-CN')).toContain('灯塔 &lt;复明&gt;')
    expect(sheetOf('zh-CN')).not.toContain('<1987>')
  })
})

describe('the acceptance sheet', () => {
  const page = {
    name: '2 要闻',
    articles: 9,
    withoutHeadline: 1,
    characters: 6_300,
    corrected: 4,
    validated: 2,
    problems: 1,
    doubts: 3,
    described: 5,
  }

  it('counts each page and the whole issue, with boxes to tick and lines to sign', () => {
    const issue = {
      publication: '清溪日报',
      date: '1987-03-18',
      issue: '4210',
      pages: [page, { ...page, name: '3' }],
    }
    const sheet = acceptanceSheet([issue], 'en', '2026-03-18')
    expect(sheet).toContain('清溪日报 · 1987-03-18 · no. 4210')
    expect(sheet).toContain('8 / 9')
    expect(sheet).toContain('16 / 18')
    expect(sheet).toContain('12,600')
    expect(sheet.match(/class="tick"/g)).toHaveLength(2 * 4 + 3)
    expect(sheet).toContain('Accepted by')
  })

  it('begins each issue on a page of its own', () => {
    const issue = { publication: '', date: '', issue: '', pages: [page] }
    const sheet = acceptanceSheet([issue, issue], 'zh-CN', '2026-03-18')
    expect(sheet.match(/<section class="issue">/g)).toHaveLength(2)
    expect(sheet).toContain('报纸未知')
  })
})
