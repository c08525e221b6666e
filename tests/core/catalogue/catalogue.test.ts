import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Catalogue } from '../../../src-core/catalogue/Catalogue'
import type { CatalogueQuery } from '../../../src-core/catalogue/query'
import { Ranks } from '../../../src-core/catalogue/Ranks'
import { type ArticleEntry, type PageEntry, separator } from '../../../src-core/catalogue/rows'
import { runQuery } from '../../../src-core/catalogue/runQuery'
import { packShelf, unpackShelf } from '../../../src-core/catalogue/shelf'
import { summarise } from '../../../src-core/catalogue/summarise'
import { rankTexts } from '../../../src-core/catalogue/textOrder'
import { sortRows } from '../../../src-core/model/sortRows'
import { containsFolded } from '../../../src-core/searching/containsFolded'

function page(id: string, more: Partial<PageEntry> = {}): PageEntry {
  const moment = '2026-03-18T08:00:00.000Z'
  return {
    id,
    dumpId: id,
    place: 0,
    name: id,
    folder: '',
    language: 'zh-Hans',
    publication: '清溪日报',
    date: '2026-03-18',
    number: '1',
    title: '',
    characters: 100,
    annotations: 0,
    doubts: 0,
    imported: moment,
    changed: moment,
    ...more,
  }
}

function article(id: string, more: Partial<ArticleEntry> = {}): ArticleEntry {
  return {
    id,
    order: 0,
    headline: id,
    status: 'new',
    tags: '',
    characters: 10,
    words: 10,
    annotations: 0,
    number: '',
    changed: 0,
    fields: {},
    ...more,
  }
}

const all: CatalogueQuery = { list: 'articles', filter: {}, sort: 'date', descending: false, order: 'pinyin' }

function ids(catalogue: Catalogue, query: Partial<CatalogueQuery>): string[] {
  const asked = { ...all, ...query }
  const rows = runQuery(catalogue, new Ranks(catalogue), asked, containsFolded)
  return Array.from(rows, (row) =>
    asked.list === 'pages'
      ? (catalogue.pages.entry[row]?.id ?? '')
      : (catalogue.articles.id.values[row] ?? ''),
  )
}

function library(): Catalogue {
  const catalogue = new Catalogue()
  catalogue.put(page('p2', { number: '2', date: '2026-03-17' }), [
    article('桥', {
      headline: '老橋通車',
      words: 30,
      fields: { section: '要闻', reporters: `周敏${separator}沈知远` },
    }),
    article('茶', { headline: '春茶开采', status: 'problem', tags: `茶${separator}农业`, order: 1 }),
  ])
  catalogue.put(page('p1', { number: '10', dumpId: 'same', name: '三版' }), [
    article('灯', { headline: '灯塔复明', words: 5 }),
  ])
  catalogue.put(page('p3', { number: '9', dumpId: 'same', publication: '云岭周报', date: '' }), [])
  return catalogue
}

describe('the catalogue', () => {
  it('lists articles as their pages stand', () => {
    expect(ids(library(), {})).toEqual(['桥', '茶', '灯'])
    expect(ids(library(), { descending: true })).toEqual(['灯', '桥', '茶'])
  })

  it.each<[string, CatalogueQuery['filter'], string[]]>([
    ['a status', { statuses: ['problem'] }, ['茶']],
    ['tags', { tags: ['农业', '茶'] }, ['茶']],
    ['one of an article’s reporters, in part', { fields: { reporters: '知远' } }, ['桥']],
    ['a field that is empty', { fields: { section: '' } }, ['茶', '灯']],
    ['a headline in the other script', { headline: '老桥通车' }, ['桥']],
    ['a number of words', { leastWords: 6, mostWords: 20 }, ['茶']],
    ['dates', { from: '2026-03-18', to: '2026-03-18' }, ['灯']],
    ['a newspaper', { publications: ['云岭周报'] }, []],
    ['a page number', { pageNumber: '2' }, ['桥', '茶']],
    ['what a search found', { found: { articles: '茶', text: '茶', turn: 1 } }, ['茶']],
  ])('filters by %s', (_, filter, expected) => {
    expect(ids(library(), { filter })).toEqual(expected)
  })

  it('lists pages by what is on them, and those without articles where nothing is asked of articles', () => {
    expect(ids(library(), { list: 'pages', sort: 'page' })).toEqual(['p2', 'p3', 'p1'])
    expect(ids(library(), { list: 'pages', filter: { statuses: ['problem'] } })).toEqual(['p2'])
    expect(
      ids(library(), { list: 'pages', filter: { found: { articles: '', text: '三版', turn: 1 } } }),
    ).toEqual(['p1'])
  })

  it('finds the pages that a colleague works on, and names those who do', () => {
    const catalogue = library()
    catalogue.put(page('p4', { assigned: '陈' }), [article('潮')])
    expect(ids(catalogue, { filter: { assigned: '陈' } })).toEqual(['潮'])
    expect(summarise(catalogue).assigned).toEqual(['陈'])
    catalogue.remove('p4')
    expect(summarise(catalogue).assigned).toEqual([])
  })

  it('finds pages with the same text', () => {
    expect(ids(library(), { list: 'pages', filter: { twins: true }, sort: 'name' }).sort()).toEqual([
      'p1',
      'p3',
    ])
  })

  it('finds and sorts pages by the number of their issue', () => {
    const catalogue = new Catalogue()
    for (const [id, issue] of Object.entries({ a: '98', b: '1204', c: '120', d: '' })) {
      catalogue.put(page(id, { issue }), [])
    }
    expect(ids(catalogue, { list: 'pages', sort: 'issue' })).toEqual(['d', 'a', 'c', 'b'])
    expect(ids(catalogue, { list: 'pages', filter: { issue: '120' } })).toEqual(['c'])
  })

  it('sorts by any column', () => {
    expect(ids(library(), { sort: 'words' })).toEqual(['灯', '茶', '桥'])
    expect(ids(library(), { sort: 'headline' })).toEqual(['茶', '灯', '桥'])
    expect(ids(library(), { sort: 'field:section', descending: true })[0]).toBe('桥')
  })

  it('forgets what is taken out and takes what is put anew', () => {
    const catalogue = library()
    catalogue.remove('p1')
    catalogue.put(page('p2'), [article('新')])
    catalogue.put(page('p4'), [article('甲'), article('乙', { order: 1 })])
    expect(ids(catalogue, { sort: 'name' })).toEqual(['新', '甲', '乙'])
    expect(summarise(catalogue)).toMatchObject({ pages: 3, articles: 3 })
  })

  it('comes back from its shelves as it was', () => {
    const catalogue = library()
    const copy = new Catalogue()
    expect(unpackShelf(copy, structuredClone(packShelf(catalogue, ['p1', 'p2', 'p3'])))).toEqual([
      'p1',
      'p2',
      'p3',
    ])
    expect(summarise(copy)).toEqual({ ...summarise(catalogue), publications: expect.anything() })
    for (const sort of ['date', 'headline', 'words', 'status', 'field:reporters'] as const) {
      expect(ids(copy, { sort })).toEqual(ids(catalogue, { sort }))
    }
    expect(ids(copy, { filter: { tags: ['茶'] } })).toEqual(['茶'])
  })
})

describe('orders', () => {
  const sorted = (texts: string[], order: 'pinyin' | 'stroke' | 'code') => {
    const ranks = rankTexts(texts, order)
    return [...texts.keys()].sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0)).map((i) => texts[i])
  }

  it('are by sound, by strokes and by code', () => {
    const names = ['中', '一', '啊', '人', '北']
    expect(sorted(names, 'pinyin')).toEqual(['啊', '北', '人', '一', '中'])
    expect(sorted(names, 'stroke')).toEqual(['一', '人', '中', '北', '啊'])
    expect(sorted(names, 'code')).toEqual(['一', '中', '人', '北', '啊'])
  })

  it('go by the value of digits', () => {
    expect(sorted(['第10版', '第9版', '第09版x', '第1版'], 'pinyin')).toEqual([
      '第1版',
      '第9版',
      '第09版x',
      '第10版',
    ])
  })

  it('by sound agree with the collation of CLDR on Han characters', () => {
    const { compare } = new Intl.Collator('zh-u-co-pinyin')
    const han = fc.string({
      unit: fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCharCode(code)),
      maxLength: 5,
    })
    fc.assert(
      fc.property(fc.array(han, { maxLength: 20 }), (texts) => {
        const ranks = rankTexts(texts, 'pinyin')
        texts.forEach((a, i) => {
          texts.forEach((b, j) => {
            const difference = (ranks[i] ?? 0) - (ranks[j] ?? 0)
            expect(Math.sign(difference)).toBe(Math.sign(compare(a, b)))
          })
        })
      }),
      { numRuns: 50 },
    )
  })

  it('sort rows like any stable sort', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffffffff)), fc.boolean(), (values, descending) => {
        const key = Uint32Array.from(values)
        const rows = Uint32Array.from(values.keys())
        const expected = [...rows].sort((a, b) => ((key[a] ?? 0) - (key[b] ?? 0)) * (descending ? -1 : 1))
        expect([...sortRows(rows, key, descending)]).toEqual(expected)
      }),
    )
  })
})

describe('what is kept of orders', () => {
  const word = fc.constantFrom('', '灯塔', '春茶', '老桥 2', '老桥 10', 'Harbour')
  const put = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    remove: fc.boolean(),
    date: fc.constantFrom('', '2026-03-17', '2026-03-18'),
    number: fc.constantFrom('1', '2', '10'),
    articles: fc.array(fc.record({ headline: word, number: word, words: fc.nat(3), section: word }), {
      maxLength: 3,
    }),
  })
  const query = fc.record({
    list: fc.constantFrom('pages' as const, 'articles' as const),
    sort: fc.constantFrom(
      'date' as const,
      'headline' as const,
      'number' as const,
      'words' as const,
      'field:section' as const,
    ),
    descending: fc.boolean(),
    headline: fc.constantFrom(undefined, '灯'),
  })

  it('answers after any changes as if it were worked out anew', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(put, query), { maxLength: 12 }), (steps) => {
        const catalogue = new Catalogue()
        const kept = new Ranks(catalogue)
        for (const [change, { headline, ...asked }] of steps) {
          if (change.remove) catalogue.remove(change.id)
          else {
            const articles = change.articles.map(({ section, ...more }, order) =>
              article(`${change.id}${order}`, { order, ...more, fields: section ? { section } : {} }),
            )
            catalogue.put(page(change.id, { date: change.date, number: change.number }), articles)
          }
          const whole = { ...all, ...asked, filter: headline ? { headline } : {} }
          expect([...runQuery(catalogue, kept, whole, containsFolded)]).toEqual([
            ...runQuery(catalogue, new Ranks(catalogue), whole, containsFolded),
          ])
        }
      }),
    )
  })
})
