import { expect, it } from 'vitest'
import type { LineHit } from '../../../src-renderer/indexing/messages'
import { linesToCsv } from '../../../src-renderer/searching/linesToCsv'

const hit: LineHit = {
  articleId: 'a',
  pageId: 'p',
  title: '=HYPERLINK("http://example.org")',
  paper: '清溪日报',
  date: '2026-03-18',
  page: '3',
  number: '@1',
  before: '＝1',
  printed: '大桥',
  after: '，通车',
  from: 7,
  to: 9,
}

it('a concordance gives a spreadsheet no formula', () => {
  const [, row] = linesToCsv([{ ...hit, before: ' -2+3' }, hit]).split('\r\n')
  expect(row).toBe(`1,' -2+3,大桥,，通车,'@1,"'=HYPERLINK(""http://example.org"")",清溪日报,2026-03-18,3,7,a`)
})
