import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { create } from 'xmlbuilder2'
import { csvTable } from '../../../src-core/tables/csvTable'
import { rowHash } from '../../../src-core/tables/rowHash'
import { tableSources } from '../../../src-core/tables/tableColumns'
import {
  knownColumns,
  mappingProblem,
  newMapping,
  type TableMapping,
} from '../../../src-core/tables/tableMapping'
import { appendSheet, tableSheet } from '../../../src-core/tables/tableSheet'
import { elementNames, xmlTable } from '../../../src-core/tables/xmlTable'
import { readCsv } from '../../../src-core/vocabulary/csv'
import { statuses, tableArticle } from './articles'

const mapping = (columns: TableMapping['columns']): TableMapping => ({
  id: 'm',
  name: '',
  format: 'csv',
  columns,
})
const own = mapping([
  { source: 'date', name: '见报日期' },
  { source: 'headline', name: '题名' },
  { source: 'reporters', name: '作者' },
  { source: 'words', name: '字数' },
  { source: 'status', name: '校次' },
])

const written = (writer: typeof csvTable, of: TableMapping, ...articles: ReturnType<typeof tableArticle>[]) =>
  writer.start(of) + writer.rows(articles, of, statuses) + writer.end

describe('a table as CSV', () => {
  it('has the columns of the mapping, under the names of the user', () => {
    expect(written(csvTable, own, tableArticle())).toBe(
      '\ufeff见报日期,题名,作者,字数,校次\r\n2026-03-18,清溪大桥通车,林岚; 周野,321,一校\r\n',
    )
  })

  it.each(['=1+1', '@SUM(A1)', '+86', '-5', '\t=x', ' =x', '＝1', "'=x"])(
    'takes no formula from %j',
    (headline) => {
      const [, row = ''] = written(
        csvTable,
        mapping([{ source: 'headline', name: 'h' }]),
        tableArticle({ headline }),
      )
        .slice(1)
        .split('\r\n')
      expect(row.replace(/^"/, '').startsWith("'")).toBe(true)
    },
  )

  it('gives back whatever a headline says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const headline = text.trim()
        const csv = written(
          csvTable,
          mapping([{ source: 'headline', name: 'h' }]),
          tableArticle({ headline }),
        )
        const [row] = readCsv(csv, ['h'])
        expect(row?.fields.h ?? '').toBe(headline)
      }),
    )
  })
})

describe('a table as XML', () => {
  it('has an element for each cell, for each member of a list one, and none for what is empty', () => {
    const xml = written(xmlTable, own, tableArticle({ metadata: { reporters: ['林岚', '周野'] } }))
    expect(create(xml).toObject()).toEqual({
      articles: {
        article: {
          见报日期: '2026-03-18',
          题名: '清溪大桥通车',
          作者: ['林岚', '周野'],
          字数: '321',
          校次: '一校',
        },
      },
    })
    expect(written(xmlTable, own, tableArticle({ headline: '' }))).not.toContain('题名')
    expect(written(xmlTable, own, tableArticle({ headline: 'A < B & C' }))).toContain(
      '<题名>A &lt; B &amp; C</题名>',
    )
  })

  it('is well formed under whatever names the user gives', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ unit: 'binary', minLength: 1 }), { minLength: 1, maxLength: 5 }),
        (names) => {
          const elements = elementNames(names)
          expect(new Set(elements).size).toBe(names.length)
          const columns = names.map((name, i) => ({ source: tableSources([])[i] ?? 'id', name }))
          expect(() => create(written(xmlTable, mapping(columns), tableArticle()))).not.toThrow()
        },
      ),
    )
  })
})

describe('a table for a spreadsheet', () => {
  it('has figures as figures, days as dates and everything else as text', () => {
    const sheet = tableSheet([tableArticle({ headline: '=1+1' })], own, statuses)
    expect(sheet.rows).toEqual([[new Date('2026-03-18T00:00:00Z'), '=1+1', '林岚; 周野', 321, '一校']])
  })

  it("has fields of the library's own by what is kept in them", () => {
    const metadata = {
      'own:栏目号': '12',
      'own:见报': '2026-03-19',
      'own:主题': ['桥', '路'],
      'own:电话': '0571',
    }
    const columns: TableMapping['columns'] = [
      { source: 'own:栏目号', name: '号', kind: 'number' },
      { source: 'own:见报', name: '日', kind: 'date' },
      { source: 'own:主题', name: '题', kind: 'list' },
      { source: 'own:电话', name: '话', kind: 'text' },
      { source: 'own:没有', name: '无' },
    ]
    expect(tableSheet([tableArticle({ metadata })], mapping(columns), statuses).rows).toEqual([
      [12, new Date('2026-03-19T00:00:00Z'), '桥; 路', '0571', null],
    ])
    expect(knownColumns(mapping(columns)).columns).toHaveLength(5)
  })

  it('leaves days as text that its calendar does not know', () => {
    const page = { ...tableArticle().page, date: '1899-12-31' }
    expect(tableSheet([tableArticle({ page })], own, statuses).rows[0]?.[0]).toBe('1899-12-31')
  })

  it('makes a column as wide as its text, a Chinese character as wide as two others', () => {
    const { widths } = tableSheet([tableArticle()], own, statuses)
    expect(widths).toEqual([12, 14, 12, 6, 6].map((width, i) => (i === 0 ? 12 : width)))
  })

  it('is the same made at once or some rows at a time', () => {
    const articles = ['一', '清溪大桥通车，两岸群众往来更便捷', 'x'.repeat(40_000)].map((headline) =>
      tableArticle({ headline }),
    )
    const sheet = tableSheet([], own, statuses)
    for (const article of articles) appendSheet(sheet, tableSheet([article], own, statuses))
    expect(sheet).toEqual(tableSheet(articles, own, statuses))
    expect(sheet.cut).toBe(1)
  })

  it('cuts what no cell holds, and says how often', () => {
    const long = mapping([{ source: 'text', name: '正文' }])
    const sheet = tableSheet([tableArticle({ text: '长'.repeat(40_000) })], long, statuses)
    expect([sheet.cut, String(sheet.rows[0]?.[0]).length]).toEqual([1, 32_767])
  })
})

describe('a row', () => {
  it('is the same under other names and in another order, and another with other contents', () => {
    const renamed = mapping(own.columns.map(({ source }) => ({ source, name: source })).toReversed())
    expect(rowHash(tableArticle(), renamed)).toBe(rowHash(tableArticle(), own))
    expect(rowHash(tableArticle({ headline: '别的' }), own)).not.toBe(rowHash(tableArticle(), own))
    expect(rowHash(tableArticle({ opening: '别的' }), own)).toBe(rowHash(tableArticle(), own))
  })
})

describe('a mapping', () => {
  it('says why it gives no table', () => {
    const named = (...names: string[]) => mapping(names.map((name) => ({ source: 'id', name })))
    expect([named(), named(' '), named('a', 'a '), named('a', 'b')].map(mappingProblem)).toEqual([
      'none',
      'unnamed',
      'twice',
      undefined,
    ])
  })

  it('begins with what most tables have', () => {
    expect(mappingProblem(newMapping('m', 'x', (source) => source))).toBeUndefined()
  })
})
