import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ArchiveIndex } from '../../../src-core/searching/index/ArchiveIndex'
import { evaluate } from '../../../src-core/searching/index/evaluate'
import { MemoryFiles } from '../../../src-core/searching/index/MemoryFiles'
import type { IndexedArticle } from '../../../src-core/searching/index/shelf'
import { compileQuery, matchArticle } from '../../../src-core/searching/query/compileQuery'
import { parseQuery } from '../../../src-core/searching/query/parseQuery'

/** Ids of the articles that the index finds, with their numbers of places, in the order of ids. */
function found(index: ArchiveIndex, typed: string, asPrinted = false): [id: string, places: number][] {
  const parsed = parseQuery(typed)
  if (!parsed.ok) throw new Error(parsed.fault.why)
  const query = compileQuery(parsed.query, { asPrinted })
  const all = index.shelves().flatMap((shelf) => {
    const steps = evaluate(query, shelf)
    for (;;) {
      const step = steps.next()
      if (!step.done) continue
      const { articles, counts } = step.value
      return [...articles].map((article, i): [string, number] => [shelf.idOf(article), counts[i] ?? 0])
    }
  })
  return all.sort(([a], [b]) => (a < b ? -1 : 1))
}

/** The same by looking through every text. */
function scanned(articles: Iterable<IndexedArticle>, typed: string, asPrinted = false) {
  const parsed = parseQuery(typed)
  if (!parsed.ok) throw new Error(parsed.fault.why)
  const query = compileQuery(parsed.query, { asPrinted })
  const all = [...articles].flatMap(({ id, text, fields }): [string, number][] => {
    const places = matchArticle(query, text, fields)
    return places ? [[id, places.length]] : []
  })
  return all.sort(([a], [b]) => (a < b ? -1 : 1))
}

const article = (id: string, text: string, fields: IndexedArticle['fields'] = {}): IndexedArticle => ({
  id,
  text,
  fields,
})

const shelf: IndexedArticle[] = [
  article('1', '落霞镇老石桥修缮完工\n沈知远说，未来三年还将修两座。', {
    author: '沈知远',
    date: '2026-03-18',
  }),
  article('2', '國際與国际，啓程和ＡＢＣ；第１６月', {
    author: '林晓',
    tag: '外事\n会议',
    status: 'corrected',
  }),
  article('3', 'Harbour opens again. The harbour-master, in two\nlanguages: 3月18日，石桥。', {
    date: '2025-12-01',
    issue: '4210',
  }),
]

async function indexed(articles: readonly IndexedArticle[], flush = true): Promise<ArchiveIndex> {
  const index = await ArchiveIndex.open(new MemoryFiles())
  for (const each of articles) index.put(each)
  if (flush) await index.flush()
  return index
}

describe('an archive that is indexed', () => {
  it.each<[typed: string, ids: string]>([
    ['石', '1 3'],
    ['石桥', '1 3'],
    ['老石桥修缮', '1'],
    ['国际', '2'],
    ['國際', '2'],
    ['启程', '2'],
    ['abc', '2'],
    ['harbour', '3'],
    ['harb', ''],
    ['harb*', '3'],
    ['"two languages"', '3'],
    ['"the harbour-master"', '3'],
    ['6月', ''],
    ['3月18日', '3'],
    ['石桥 -沈知远', '3'],
    ['国际 | 石桥', '1 2 3'],
    ['(国际 OR 石桥) author:沈知远', '1'],
    ['作者：林晓', '2'],
    ['tag:会议', '2'],
    ['status:一校', '2'],
    ['date:2026', '1'],
    ['date:2025-01..2026-01', '3'],
    ['date:>=2026-03', '1'],
    ['/修.{0,2}缮/', '1'],
    ['/[一-龥]月/', ''],
    ['/\\d+月/ 石桥', '3'],
    ['-石桥', '2'],
    ['issue:4210', '3'],
    ['期号:第4210期', '3'],
    ['期号:42', ''],
    ['。', '1 3'],
  ])('finds %s', async (typed, ids) => {
    for (const flush of [true, false]) {
      const index = await indexed(shelf, flush)
      expect(
        found(index, typed)
          .map(([id]) => id)
          .join(' '),
      ).toBe(ids)
      expect(found(index, typed)).toEqual(scanned(shelf, typed))
    }
  })

  it('tells forms, width and case apart when asked to', async () => {
    const index = await indexed(shelf)
    expect(found(index, '国际', true)).toEqual([['2', 1]])
    expect(found(index, '国际')).toEqual([['2', 2]])
    expect(found(index, 'harbour', true)).toEqual([['3', 1]])
  })

  it.each([
    '罕 的',
    '罕 -的',
    '罕 -桥',
    '"rare the"',
    'rare the',
    'rare -the',
    '罕 paper:日报 的',
    '罕 -paper:日报',
    '罕 -/的.桥/',
  ])('finds %s where one part is rare and the other one everywhere', async (typed) => {
    // So often that the texts of what is left are looked through instead of the lists.
    const common = Array.from({ length: 400 }, (_, i) =>
      article(`c${i}`, '的桥的水的路 the river and the road', { paper: '日报' }),
    )
    const rare = [
      article('r1', '罕的桥，的的 rare the rare', { paper: '晚报' }),
      article('r2', '罕见 rare\nthe', { paper: '日报' }),
      article('r3', '罕水的桥', {}),
    ]
    const index = await indexed([...common, ...rare])
    expect(found(index, typed)).toEqual(scanned([...common, ...rare], typed))
  })

  it('finds an edited article at once, and no more what it said before', async () => {
    const index = await indexed(shelf)
    index.put(article('1', '落霞镇新木桥'))
    index.remove('2')
    expect(found(index, '木桥')).toEqual([['1', 1]])
    expect(found(index, '石桥')).toEqual([['3', 1]])
    expect(found(index, '国际')).toEqual([])
    expect(index.size).toBe(2)
  })

  it('knows new fields of an old text', async () => {
    const files = new MemoryFiles()
    const index = await ArchiveIndex.open(files)
    for (const each of shelf) index.put(each)
    await index.flush()
    index.put({ ...(shelf[0] as IndexedArticle), fields: { status: 'validated' } })
    expect(index.unwritten).toBe(0)
    expect(found(index, 'status:二校')).toEqual([['1', 0]])
    await index.flush()
    expect(found(await ArchiveIndex.open(files), 'status:二校 石桥')).toEqual([['1', 1]])
    expect(found(await ArchiveIndex.open(files), 'author:沈知远')).toEqual([])
  })

  it('finds the same as a look through every text, whatever is written, edited, removed and reopened', async () => {
    const text = fc
      .array(
        fc.constantFrom(
          '国',
          '國',
          '人',
          '石',
          '桥',
          'a',
          'B',
          'ab',
          '1',
          ' ',
          '\n',
          '，',
          '𠮷',
          'Ａ',
          '-',
          '。',
        ),
        {
          maxLength: 24,
        },
      )
      .map((parts) => parts.join(''))
    const typed = fc.oneof(
      text.filter((each) => !/^[\s]*$/.test(each)).map((each) => `"${each}"`),
      fc.constantFrom('国', '人人', 'a*', 'ab', '-国', '国 | 石桥', '/国.人/', '/[石桥]+a?/', 'a 石', '1'),
    )
    const step = fc.oneof(
      { weight: 6, arbitrary: fc.record({ put: text, id: fc.integer({ min: 0, max: 12 }) }) },
      { weight: 1, arbitrary: fc.record({ remove: fc.integer({ min: 0, max: 12 }) }) },
      { weight: 1, arbitrary: fc.constant('flush' as const) },
      { weight: 1, arbitrary: fc.constant('reopen' as const) },
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 40 }),
        fc.array(typed, { minLength: 1, maxLength: 5 }),
        async (steps, queries) => {
          const files = new MemoryFiles()
          let index = await ArchiveIndex.open(files)
          const truth = new Map<string, IndexedArticle>()
          for (const each of steps) {
            if (each === 'flush') await index.flush()
            else if (each === 'reopen') {
              await index.flush()
              index = await ArchiveIndex.open(files)
            } else if ('put' in each) {
              const put = article(`a${each.id}`, each.put)
              truth.set(put.id, put)
              index.put(put)
            } else {
              truth.delete(`a${each.remove}`)
              index.remove(`a${each.remove}`)
            }
          }
          expect(index.size).toBe(truth.size)
          for (const query of queries) {
            for (const asPrinted of [false, true]) {
              expect(found(index, query, asPrinted)).toEqual(scanned(truth.values(), query, asPrinted))
            }
          }
        },
      ),
      { numRuns: 80 },
    )
  })
})
