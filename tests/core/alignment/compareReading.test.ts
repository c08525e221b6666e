import { describe, expect, it } from 'vitest'
import { baseline } from '../../../src-core/alignment/baseline'
import { compareReading } from '../../../src-core/alignment/compareReading'
import { proposalFrom } from '../../../src-core/alignment/proposalFrom'
import type { ExportPage } from '../../../src-core/exports/exportPage'
import { page } from '../../support/page'

/** What another picture of the same raw text would have otherwise. */
function differences(present: ExportPage, other: ExportPage) {
  const proposed = proposalFrom(present.raw, other.raw, other.reading)
  return compareReading(present.document, proposed, baseline(present.raw, present.reading))
}

const present = page`
  # 春种
  |2|雨后|3|下种
  ---
  # 港口
  船走了
  --- rest
  ~ 第五版`

describe('another reading', () => {
  it('that says the same differs in nothing', () => {
    expect(differences(present, present)).toEqual([])
  })

  it('makes a new article of text, and puts text into none', () => {
    const other = page`
      # 春种
      ---
      # |4|港口
      船走了
      --- rest
      |2|雨后|3|下种
      ~ |6|第五版`
    const cut = page`
      # 春种
      |2|雨后|3|下种
      ---
      # 港口
      ---
      船走了
      --- rest
      ~ 第五版`
    expect(differences(present, { ...other, raw: present.raw })).toMatchObject([
      { lines: [2, 3], article: { from: 'article-1' }, target: null, extent: false },
    ])
    expect(differences(present, cut)).toMatchObject([
      { lines: [4], article: { from: 'article-2' }, target: { new: expect.any(String) } },
    ])
  })

  it('gives a role to lines of a longer block', () => {
    const other = page`
      # 春种
      |2|雨后
      ## 下种
      ---
      # 港口
      船走了
      --- rest
      ~ 第五版`
    expect(differences(present, other)).toMatchObject([
      { kind: 'block', lines: [2], role: { from: 'body', to: 'body' }, extent: true, article: null },
      { kind: 'block', lines: [3], role: { from: 'body', to: 'subhead' }, target: { article: 'article-1' } },
    ])
  })

  it('moves text between articles', () => {
    const other = page`
      # 春种
      |2|雨后
      ---
      # 港口
      |5|船走了
      |3|下种
      --- rest
      ~ |6|第五版`
    const moved = differences(present, { ...other, raw: present.raw })
    expect(moved.filter((each) => each.kind === 'block' && each.article !== null)).toMatchObject([
      { lines: [3], article: { from: 'article-1' }, target: { article: 'article-2' } },
    ])
  })

  it('reads a line otherwise, and says whether the editor had changed it', () => {
    const edited = page`
      # 春种
      |2|雨{后=>後}|3|下种
      ---
      # 港口
      船走了
      --- rest
      ~ 第五版`
    const other = page`
      # 春种
      |2|雨厚|3|下棋
      ---
      # 港口
      船走了
      --- rest
      ~ 第五版`
    expect(differences(edited, other)).toMatchObject([
      { kind: 'text', lines: [2], before: '雨後', after: '雨厚', edited: true },
      { kind: 'text', lines: [3], before: '下种', after: '下棋', edited: false },
    ])
  })
})
