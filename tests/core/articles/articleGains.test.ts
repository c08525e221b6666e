import { expect, it } from 'vitest'
import { continuesGain } from '../../../src-core/articles/articleGains'
import { GrowingArticle } from '../../../src-core/articles/GrowingArticle'
import type { SearchPage } from '../../../src-core/articles/hypothesis'
import type { Block } from '../../../src-core/model/block'

const block = (measure: number, columnLines: number): Block => ({
  kind: 'body',
  first: 0,
  last: columnLines - 1,
  begins: 0,
  ends: 0,
  fitsColumn: true,
  fills: true,
  cuts: [],
  apart: 0,
  measure,
  columnLines,
})

/** A page of blocks of given measures that say nothing of each other. */
const pageOf = (language: string, columnLines: number, ...measures: number[]): SearchPage => ({
  blocks: measures.map((measure) => block(measure, columnLines)),
  language,
  texts: measures.map(() => ''),
  terms: { count: () => 0, contained: () => 0, cohesion: () => 0 },
  seam: () => 0,
  datelines: [],
  setApart: [],
  trailing: [],
  lengths: [],
  endsOf: new Map(),
  breaks: [],
  order: [],
})

/** What the last block gains in an article of all others. */
const lastGain = (page: SearchPage) => {
  const last = page.blocks.length - 1
  return continuesGain(page, new GrowingArticle(0, [...page.blocks.keys()].slice(0, last)), last)
}

it('goes on in another column width less gladly, and least back in one that the article had left', () => {
  const same = lastGain(pageOf('en', 12, 15, 15, 15))
  const other = lastGain(pageOf('en', 12, 15, 15, 17))
  const back = lastGain(pageOf('en', 12, 15, 17, 15))
  expect(same).toBeGreaterThan(other)
  expect(other).toBeGreaterThan(back)
})

it('says nothing of a return between columns of few lines, whose widths are guessed', () => {
  expect(lastGain(pageOf('en', 4, 15, 17, 15))).toBe(lastGain(pageOf('en', 4, 15, 15, 17)))
  expect(lastGain(pageOf('zh-Hans', 4, 15, 17, 15))).toBeLessThan(lastGain(pageOf('zh-Hans', 4, 15, 15, 17)))
})
