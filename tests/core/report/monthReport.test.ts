import { describe, expect, it } from 'vitest'
import { daysOf, monthReport, type ReportedArticle } from '../../../src-core/report/monthReport'

const article = (more: Partial<ReportedArticle> = {}): ReportedArticle => ({
  day: '2026-02-03',
  words: 100,
  status: 'validated',
  section: '要闻',
  authors: ['林岚'],
  acts: { corrected: { by: '周野', at: '2026-02-04' }, validated: { by: '许川', at: '2026-02-05' } },
  corrections: { '': 3, 许川: 1 },
  ...more,
})

describe('a month', () => {
  it('is counted by day, editor, author and section', () => {
    const report = monthReport('2026-02', [
      article(),
      article({ day: '2026-02-28', words: 50, authors: ['林岚', '何青'], section: '', corrections: {} }),
      article({ authors: [], acts: {}, corrections: {}, status: 'new' }),
    ])
    expect(report).toMatchObject({ articles: 3, words: 250, corrections: 4 })
    expect(report.days.filter(({ articles }) => articles > 0)).toEqual([
      { day: '2026-02-03', articles: 2, words: 200 },
      { day: '2026-02-28', articles: 1, words: 50 },
    ])
    expect(report.editors).toEqual([
      { name: '周野', articles: 2, words: 150, corrections: 3, corrected: 2, validated: 0 },
      { name: '许川', articles: 2, words: 150, corrections: 1, corrected: 0, validated: 2 },
    ])
    expect(report.authors.map(({ name, articles, words }) => [name, articles, words])).toEqual([
      ['林岚', 2, 150],
      ['', 1, 100],
      ['何青', 1, 50],
    ])
    expect(report.sections.map(({ name, articles }) => [name, articles])).toEqual([
      ['要闻', 2],
      ['', 1],
    ])
  })

  it('counts an article once for an editor who had it twice', () => {
    const by = { by: '周野', at: '' }
    const { editors } = monthReport('2026-02', [
      article({ acts: { corrected: by, validated: by }, corrections: {} }),
    ])
    expect(editors).toEqual([
      { name: '周野', articles: 1, words: 100, corrections: 0, corrected: 1, validated: 1 },
    ])
  })

  it('has the days of its calendar', () => {
    expect([daysOf('2026-02').length, daysOf('2024-02').length, daysOf('1946-12').at(-1)]).toEqual([
      28,
      29,
      '1946-12-31',
    ])
  })
})
