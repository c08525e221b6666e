import { describe, expect, it } from 'vitest'
import { exporters } from '../../../src-core/exports/exporters'
import type { GalleyPage } from '../../../src-core/exports/galleyPage'
import { continued } from '../../support/continued'
import { page } from '../../support/page'
import { options } from './options'

const picture = page`
  # 一<place:漳州>二
  他说{弓1=>引}<person:导𠮷>
  ---
  # 另一篇
  --- rest
  ~ 第五版`

const exported: GalleyPage = JSON.parse(exporters.json.render([picture], options))

describe('the JSON export', () => {
  it('gives annotations in offsets that cut out their text, in the block and in the raw text', () => {
    const [article] = exported.articles
    expect(article?.annotations.map(({ tag }) => tag)).toEqual(['place', 'person'])
    for (const { ranges } of article?.annotations ?? []) {
      for (const { block, from, to, text, raw } of ranges) {
        expect(article?.blocks.find(({ id }) => id === block)?.text.slice(from, to)).toBe(text)
        expect(raw.map(([start, end]) => exported.raw.slice(start, end)).join('')).toBe(text)
      }
    }
  })

  it('gives corrections in raw offsets with the place of what was put in', () => {
    const [correction] = exported.articles[0]?.corrections ?? []
    const [edit] = correction?.edits ?? []
    expect(exported.raw.slice(...(edit?.raw ?? []))).toBe('弓1')
    expect(edit).toMatchObject({ before: '弓1', after: '引', place: { block: 'block-2', from: 2 } })
  })

  it('says which stretch of a block is which raw line', () => {
    expect(exported.articles[0]?.blocks[1]?.lines).toEqual([{ line: 2, from: 0, to: 6 }])
  })

  it('has an array for several pages, and only the articles asked for', () => {
    const some = { ...options, articleIds: ['article-2'] }
    const pages: GalleyPage[] = JSON.parse(exporters.json.render([picture, picture], some))
    expect(pages.map(({ articles }) => articles.map(({ id }) => id))).toEqual([['article-2'], ['article-2']])
    expect(pages[0]?.rest).toBeNull()
  })

  it('says in which article one goes on', () => {
    const linked: GalleyPage = JSON.parse(exporters.json.render([continued], options))
    expect(linked.articles.map(({ continues }) => continues)).toEqual([
      { page: 'page-1', article: 'article-2' },
      null,
    ])
  })
})
