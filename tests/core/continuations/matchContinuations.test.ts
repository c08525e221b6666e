import { describe, expect, it } from 'vitest'
import {
  type IssueArticle,
  matchContinuations,
  samePage,
} from '../../../src-core/continuations/matchContinuations'

const article = (id: string, page: string, values: Partial<IssueArticle> = {}): IssueArticle => ({
  id,
  page,
  headline: '',
  text: '',
  notes: [],
  ...values,
})
const on = (page: string) => ({ notes: [{ direction: 'on' as const, page }] })
const from = (page: string) => ({ notes: [{ direction: 'from' as const, page }] })

const street = { headline: '老街新灯', text: '清溪县老街的路灯昨日全部换新，石板路亮了，施工队埋下旧线。' }
const streetRest = { headline: '老街新灯', text: '施工队又在每个巷口加装了应急灯，老街的石板路更安全。' }
const school = { headline: '校舍落成', text: '山城小学的新校舍今天落成，孩子们搬进了明亮的教室。' }

describe('matchContinuations', () => {
  it('pairs an article with the one on the page that it names, by title and words', () => {
    const pairs = matchContinuations([
      article('a', '1', { ...street, ...on('3') }),
      article('b', '3', school),
      article('c', '3', streetRest),
    ])
    expect(pairs).toMatchObject([{ from: 'a', on: 'c' }])
    expect(pairs[0]?.confidence).toBeGreaterThan(0.9)
    expect(pairs[0]?.reasons.map(({ code }) => code)).toEqual(['says-page', 'shares-title', 'shares-words'])
  })

  it('is surer where both halves name each other', () => {
    const [alone] = matchContinuations([
      article('a', '1', { headline: 'Gale breaks the pier', ...on('4') }),
      article('b', '4', { headline: 'PIER' }),
      article('c', '4', { headline: 'School opens' }),
    ])
    const [both] = matchContinuations([
      article('a', '1', { headline: 'Gale breaks the pier', ...on('4') }),
      article('b', '4', { headline: 'PIER', ...from('1') }),
      article('c', '4', { headline: 'School opens' }),
    ])
    expect([alone?.on, both?.on]).toEqual(['b', 'b'])
    expect(both?.confidence).toBeGreaterThan(alone?.confidence ?? 1)
    expect(both?.reasons[0]?.code).toBe('both-say')
  })

  it('guesses nothing among several articles that share nothing with it', () => {
    const strangers = ['b', 'c', 'd'].map((id) => article(id, '3', school))
    expect(matchContinuations([article('a', '1', { ...street, ...on('3') }), ...strangers])).toEqual([])
  })

  it('gives two articles that go on on one page their own halves', () => {
    const pairs = matchContinuations([
      article('a', '1', { ...street, ...on('3') }),
      article('b', '1', { ...school, ...on('3') }),
      article('c', '3', { ...school, ...from('1') }),
      article('d', '3', { ...streetRest, ...from('1') }),
    ])
    expect(pairs.map(({ from: first, on: second }) => first + second).sort()).toEqual(['ad', 'bc'])
  })

  it('pairs nothing without a note, and nothing on its own page', () => {
    expect(matchContinuations([article('a', '1', street), article('b', '3', streetRest)])).toEqual([])
    expect(
      matchContinuations([article('a', '3', { ...street, ...on('3') }), article('b', '3', streetRest)]),
    ).toEqual([])
  })

  it('believes a half that names another page elsewhere', () => {
    const pairs = matchContinuations([
      article('a', '1', { ...street, ...on('3') }),
      article('b', '3', { ...streetRest, ...from('2') }),
    ])
    expect(pairs[0]?.confidence ?? 0).toBeLessThan(0.95)
  })
})

it('knows a page by its number whatever its zeros, and with its section left out', () => {
  expect([samePage('A03', 'A3'), samePage('A03', '3'), samePage('A3', 'B3'), samePage('', '')]).toEqual([
    true,
    true,
    false,
    false,
  ])
})
