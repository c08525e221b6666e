import { describe, expect, it } from 'vitest'
import { exporters } from '../../../src-core/exports/exporters'
import type { ExportFormat } from '../../../src-core/exports/exportPage'
import { page } from '../../support/page'
import { options } from './options'

const picture = page`
  # 标题
  正文`
const [article] = picture.document.content
if (article.type !== 'article') throw new Error('no article')
article.attrs.metadata = {
  section: '要闻',
  genre: '消息',
  dateline: '本报讯',
  reporters: ['林小雨'],
  correspondents: ['陈石'],
  photographers: ['吴桥'],
  editors: ['何田'],
  'own:主题': ['桥', '路'],
  'own:版式': '通栏',
}
const known = { ...picture, numbers: { [article.attrs.id]: 'QS-0042' } }

describe('what is known of an article', () => {
  it.each<ExportFormat>(['txt', 'md', 'html', 'json', 'tei'])('goes out as %s', (format) => {
    const text = exporters[format].render([known], options)
    const values = ['QS-0042', '要闻', '消息', '本报讯', '林小雨', '陈石', '吴桥', '何田']
    for (const value of [...values, '主题', '桥', '路', '版式', '通栏']) expect(text, value).toContain(value)
  })

  it.each<[ExportFormat, string]>([
    ['txt', '清溪日报 · 2026-03-18 · no. 4210'],
    ['html', '清溪日报 · 2026-03-18 · no. 4210'],
    ['md', 'issue: "4210"'],
    ['json', '"issue": "4210"'],
    ['tei', '<biblScope unit="issue">4210</biblScope>'],
  ])('goes out as %s with the number of its issue', (format, said) => {
    const issue = { publication: '清溪日报', date: '2026-03-18', issue: '4210' }
    const text = exporters[format].render([{ ...known, page: { ...known.page, ...issue } }], options)
    expect(text).toContain(said)
  })

  it('is apart as JSON: number, words, what every library has, and fields of its own', () => {
    const { articles } = JSON.parse(exporters.json.render([known], options))
    expect(articles[0]).toMatchObject({
      number: 'QS-0042',
      words: 4,
      metadata: { genre: '消息', reporters: ['林小雨'] },
      own: { 主题: ['桥', '路'], 版式: '通栏' },
    })
    expect(articles[0].metadata).not.toHaveProperty('own:主题')
  })

  it('is front matter as Markdown', () => {
    const text = exporters.md.render([known], { ...options, articleIds: ['article-1'] })
    expect(text).toContain('number: "QS-0042"\ngenre: "消息"\n')
    expect(text).toContain('section: "要闻"\n')
    expect(text).toContain('own:\n  "主题":\n    - "桥"\n    - "路"\n  "版式": "通栏"\nwords: 4\n')
  })
})
