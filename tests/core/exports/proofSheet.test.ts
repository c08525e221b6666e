import { describe, expect, it } from 'vitest'
import { type ProofRow, proofSheet } from '../../../src-core/exports/proofSheet'
import { page } from '../../support/page'

/** A row as a picture: line, raw line, corrected text with its changes in brackets. */
const picture = ({ line, raw, pieces }: ProofRow) =>
  `${line ?? '-'} ${raw ?? '″'} | ${pieces.map(({ text, changed }) => (changed ? `[${text}]` : text)).join('')}`

const rows = (sheet: ReturnType<typeof proofSheet>) =>
  sheet.articles.map(({ blocks }) => blocks.flatMap((block) => block.rows.map(picture)))

describe('a proof sheet', () => {
  it('has each raw line beside what it was corrected to', () => {
    const sheet = proofSheet(page`
      # 清溪大桥通{军=>车}
      本报讯 昨日上午，|3|清溪大桥正{弍=>式}通车{了=>}。
      ---
      # 秋收
    `)
    expect(rows(sheet)).toEqual([
      [
        '1 清溪大桥通军 | 清溪大桥通[车]',
        '2 本报讯 昨日上午， | 本报讯 昨日上午，',
        '3 清溪大桥正弍通车了。 | 清溪大桥正[式]通车[]。',
      ],
      ['4 秋收 | 秋收'],
    ])
    expect(sheet.articles.map(({ place, headline }) => [place, headline])).toEqual([
      [1, '清溪大桥通车'],
      [2, '秋收'],
    ])
  })

  it('shows a raw line once, however often its text was cut', () => {
    const sheet = proofSheet(page`
      # |1|标题
      |1|正文
    `)
    expect(rows(sheet)).toEqual([['1 标题正文 | 标题', '1 ″ | 正文']])
  })

  it('holds the articles that are asked for, under their places on the page', () => {
    const sheet = proofSheet(
      page`
        # 甲
        ---
        # 乙
      `,
      ['article-2'],
    )
    expect(sheet.articles.map(({ place, headline }) => [place, headline])).toEqual([[2, '乙']])
    expect(sheet.deleted).toEqual([])
  })

  it('names the lines that were deleted as a whole', () => {
    const deleted = page`
      # 甲
      {多余的一行=>}
    `
    expect(proofSheet(deleted).deleted).toEqual([{ line: 2, raw: '多余的一行' }])
  })
})
