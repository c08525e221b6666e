import { describe, expect, it } from 'vitest'
import { RecentShelf } from '../../../src-core/searching/index/RecentShelf'
import { type SearchState, search } from '../../../src-core/searching/index/search'
import type { IndexedArticle } from '../../../src-core/searching/index/shelf'
import { type CompiledQuery, compileQuery } from '../../../src-core/searching/query/compileQuery'
import { parseQuery } from '../../../src-core/searching/query/parseQuery'
import { collocates } from '../../../src-core/searching/results/collocates'
import { concordance, sortLines } from '../../../src-core/searching/results/concordance'
import { countedOnce } from '../../../src-core/searching/results/countedOnce'
import { orderArticles } from '../../../src-core/searching/results/orderArticles'
import { timeline } from '../../../src-core/searching/results/timeline'

/** The end of what works step by step. */
function last<R>(steps: Generator<unknown, R>): R {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

interface Asked {
  query: CompiledQuery
  shelf: RecentShelf
  state: SearchState
}

function asked(articles: readonly IndexedArticle[], typed: string): Asked {
  const shelf = new RecentShelf()
  for (const article of articles) shelf.put(article)
  const parsed = parseQuery(typed)
  if (!parsed.ok) throw new Error(typed)
  const query = compileQuery(parsed.query, { asPrinted: false })
  return { query, shelf, state: last(search(query, [shelf])) }
}

const article = (id: string, text: string, paper: string, date: string): IndexedArticle => ({
  id,
  text,
  fields: { paper, date },
})

const lines = ({ query, state }: Asked, { once = false, around = 20, most = 100 } = {}) =>
  last(concordance(query, orderArticles(state, 'newest'), { around, most, once }))

describe('frequency', () => {
  const shelf = [
    article('a', '灯塔复明，灯塔下站满了人。', '清溪日报', '2024-03-18'),
    article('b', '灯塔修缮。', '云岭周报', '2024-11-02'),
    article('c', '春茶开采。', '云岭周报', '2025-06-01'),
    article('d', '灯塔开放参观。', '清溪日报', '2026-01-09'),
    article('e', '灯塔的故事。', '', ''),
  ]

  it('is told of what was found, of how much there is, by month and newspaper', () => {
    const { shelf: searched, state } = asked(shelf, '灯塔')
    const { unit, periods, papers, undated } = timeline(state, [searched])
    // From March 2024 to January 2026, the months without articles included.
    expect([unit, periods.length]).toEqual(['month', 23])
    const told = periods.filter(({ allArticles }) => allArticles > 0)
    expect(told.map(({ name, places, articles, papers }) => ({ name, places, articles, papers }))).toEqual([
      { name: '2024-03', places: 2, articles: 1, papers: { 清溪日报: 2 } },
      { name: '2024-11', places: 1, articles: 1, papers: { 云岭周报: 1 } },
      { name: '2025-06', places: 0, articles: 0, papers: {} },
      { name: '2026-01', places: 1, articles: 1, papers: { 清溪日报: 1 } },
    ])
    expect(
      papers.map(({ name, places, articles, allArticles }) => [name, places, articles, allArticles]),
    ).toEqual([
      ['清溪日报', 3, 2, 2],
      ['云岭周报', 1, 1, 2],
      ['', 1, 1, 1],
    ])
    expect(undated).toMatchObject({ places: 1, articles: 1, allArticles: 1 })
    const units = shelf.reduce((sum, { text }) => sum + text.length, 0)
    expect(papers.reduce((sum, { allUnits }) => sum + allUnits, 0)).toBe(units)
  })

  it('counts a passage that is printed again once, where that is asked for', () => {
    const wire = '渔民们在码头上点起灯笼，清溪的灯塔昨天重新亮起，孩子们唱起歌。'
    const {
      query,
      shelf: searched,
      state,
    } = asked(
      [article('a', wire, '清溪日报', '2026-01-09'), article('b', wire, '云岭周报', '2026-01-10')],
      '灯塔',
    )
    const places = (found: Pick<SearchState, 'shelves'>) =>
      timeline(found, [searched]).periods.reduce((sum, period) => sum + period.places, 0)
    expect(places(state)).toBe(2)
    expect(places(last(countedOnce(query, state)))).toBe(1)
  })
})

describe('lines in context', () => {
  const long = '一二三四五六七八九十一二三四五六七八九十甲灯塔乙一二三四五六七八九十一二三四五六七八九十'

  it('have twenty characters on each side, and where they stand', () => {
    const [line] = lines(asked([article('a', long, '', '')], '灯塔'))
    expect(line).toEqual({
      of: 0,
      from: 21,
      to: 23,
      before: '二三四五六七八九十一二三四五六七八九十甲',
      printed: '灯塔',
      after: '乙一二三四五六七八九十一二三四五六七八九',
    })
  })

  it('are sorted by what stands after, or by what stands before, the nearest first', () => {
    const found = lines(asked([article('a', '波灯塔乙。安灯塔丙。坡灯塔甲。', '', '')], '灯塔'), {
      around: 2,
    })
    const printed = (order: 'left' | 'right') =>
      sortLines(found, order, 'zh').map(({ before, after }) => before.slice(-1) + after.charAt(0))
    expect(printed('left')).toEqual(['安丙', '波乙', '坡甲'])
    expect(printed('right')).toEqual(['安丙', '坡甲', '波乙'])
  })
})

describe('words around', () => {
  it('are those that stand there more than elsewhere, on either side', () => {
    const texts = Array.from({ length: 6 }, (_, i) =>
      article(`a${i}`, `第${i}天，海湾的灯塔免费参观了三天。`, '', ''),
    )
    const elsewhere = Array.from({ length: 30 }, (_, i) => article(`b${i}`, '海湾的渔船出海了。', '', ''))
    const everything = asked([...texts, ...elsewhere], '灯塔')
    const found = last(collocates(lines(everything), 6, [everything.shelf], 'zh'))
    expect(found.map(({ word }) => word)).toEqual(expect.arrayContaining(['海湾', '参观']))
    const of = (word: string) => found.find((each) => each.word === word)
    // 14 + log2(2 · 6 / (6 + 6)) and 14 + log2(2 · 6 / (6 + 36)).
    expect(of('参观')).toMatchObject({ before: 0, after: 6, everywhere: 6, score: 14 })
    expect(of('海湾')).toMatchObject({ before: 6, after: 0, everywhere: 36 })
    expect(of('海湾')?.score).toBeCloseTo(12.19, 2)
  })
})
