import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ArticleNode, PageDocument } from '../../../src-core/model/document'
import { followNumber } from '../../../src-core/numbers/followNumber'
import { keepRegister } from '../../../src-core/numbers/keepRegister'
import { mergeNumbers } from '../../../src-core/numbers/mergeNumbers'
import { MapRegister } from './MapRegister'

const facts = { publication: '青石日报', date: '2025-06-23', page: '3' }
const how = { pattern: '{yyyy}{mm}{dd}-{page}-{nn}', now: '2026-01-02T03:04:05.000Z' }

/** Articles by id, each with the raw lines of its text: `{ a: [1, 2], b: [3] }`. */
type Layout = Record<string, readonly number[]>

function pageOf(layout: Layout): PageDocument {
  const articles = Object.entries(layout).map(
    ([id, lines]): ArticleNode => ({
      type: 'article',
      attrs: { id, status: 'new', tags: [] },
      content: [
        {
          type: 'block',
          attrs: { id: `${id}-block`, role: 'body' },
          content: lines.map((line) => ({
            type: 'text',
            text: `第${line}行的文字`,
            marks: [{ type: 'raw', attrs: { line } }],
          })),
        },
      ],
    }),
  )
  return { type: 'page', attrs: { annotations: {} }, content: [...articles, { type: 'rest', content: [] }] }
}

/** A page that is saved again and again, with the register of its numbers. */
class Saved {
  layout: Layout = {}
  readonly register = new MapRegister()

  constructor(readonly now = how.now) {}

  async save(layout: Layout) {
    const before = this.layout
    this.layout = layout
    return keepRegister(
      this.register,
      {
        pageId: 'page',
        facts,
        before: Object.keys(before),
        loadBefore: async () => pageOf(before),
        after: pageOf(layout),
      },
      { ...how, now: this.now },
    )
  }

  follow(number: string) {
    return followNumber(
      { ...this.register, present: async (ids) => ids.filter((id) => id in this.layout) },
      number,
    )
  }
}

describe('a number', () => {
  it('stays with its article when a part is split off, and leads to the part, too', async () => {
    const page = new Saved()
    await page.save({ a: [1, 2, 3, 4] })
    expect(await page.save({ a: [1, 2], b: [3, 4] })).toEqual(
      new Map([
        ['a', '20250623-03-01'],
        ['b', '20250623-03-02'],
      ]),
    )
    expect(await page.follow('20250623-03-01')).toMatchObject({
      fate: 'itself',
      articles: ['a'],
      parts: ['b'],
    })
  })

  it('leads to the article that its own was merged into, and to its own again after undo', async () => {
    const page = new Saved()
    await page.save({ a: [1, 2], b: [3, 4] })
    await page.save({ a: [1, 2, 3, 4] })
    expect(await page.follow('20250623-03-02')).toMatchObject({ fate: 'merged', articles: ['a'] })
    await page.save({ a: [1, 2], b: [3, 4] })
    expect(await page.follow('20250623-03-02')).toMatchObject({ fate: 'itself', articles: ['b'] })
    await page.save({ a: [1, 2], b: [3, 4], c: [5] })
    expect(page.register.rows.size).toBe(3)
  })

  it('goes to the article under another id that was read from the same lines', async () => {
    const page = new Saved()
    await page.save({ a: [1, 2], b: [3, 4], gone: [5, 6] })
    await page.save({ a: [1, 2], b: [3, 4, 5, 6] })
    const numbers = await page.save({ x: [1, 2], y: [3, 4, 5, 6] })
    expect(numbers.get('x')).toBe('20250623-03-01')
    expect(numbers.get('y')).toBe('20250623-03-02')
    expect(await page.follow('20250623-03-03')).toMatchObject({ fate: 'merged', articles: ['y'] })
  })

  it('says that its article is gone where no article has its text, and what it was called', async () => {
    const page = new Saved()
    await page.save({ a: [1, 2], b: [3] })
    await page.save({ b: [3] })
    expect(await page.follow('20250623-03-01')).toMatchObject({
      fate: 'gone',
      articles: [],
      row: { headline: '第1行的文字第2行的文字', gone: how.now },
    })
    expect(await page.follow('20250623-03-99')).toBeUndefined()
  })

  it('is never given twice and always leads on, whatever is split, merged, read again, dropped and undone', async () => {
    const act = fc.tuple(fc.constantFrom('split', 'merge', 'again', 'drop', 'undo'), fc.nat(9), fc.nat(9))
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 25 }), async (acts) => {
        const page = new Saved()
        const states: Layout[] = [{ a: [1, 2, 3, 4], b: [5, 6, 7], c: [8, 9, 10, 11, 12] }]
        await page.save(states[0] ?? {})
        const firstGivenTo = new Map<string, string>()
        let named = 0
        const newId = () => `new${++named}`
        for (const [what, i, j] of acts) {
          const known = new Set(page.register.rows.keys())
          const layout = edited(page.layout, what, i, j, newId, states)
          if (what === 'undo') states.length = Math.max(1, states.length - 1)
          else states.push(layout)
          const lines = new Map(Object.entries(layout).map(([id, own]) => [id, new Set(own)]))
          const before = page.layout
          const numbers = await page.save(layout)
          expect(new Set(numbers.values()).size).toBe(Object.keys(layout).length)
          expect([...numbers.keys()]).toEqual(Object.keys(layout))
          for (const number of known) expect(page.register.rows.has(number)).toBe(true)
          for (const [id, number] of numbers) {
            expect(number).not.toBe('')
            const first = firstGivenTo.get(number)
            // Another id than the first is the same article read again: its lines are those of one that went.
            if (first !== undefined && first !== id && !(id in before)) expect(first in layout).toBe(false)
            firstGivenTo.set(number, id)
          }
          for (const [number, row] of page.register.rows) {
            const trail = await page.follow(number)
            expect(trail).toBeDefined()
            for (const id of trail?.articles ?? []) expect(lines.has(id)).toBe(true)
            if (trail?.fate !== 'gone') expect(trail?.articles.length).toBeGreaterThan(0)
            if (row.articleId in layout) expect(trail?.articles).toEqual([row.articleId])
          }
          const articles = new Set(Object.keys(layout))
          for (const id of Object.keys(before)) {
            // Nothing was dropped: whoever went has heirs, one of which has his lines.
            if (what === 'drop' || what === 'undo' || articles.has(id)) continue
            const rows = await page.register.ofArticles([id])
            for (const { number } of rows) expect((await page.follow(number))?.articles).not.toEqual([])
          }
        }
      }),
      { numRuns: 150 },
    )
  })
})

function edited(
  layout: Layout,
  what: string,
  i: number,
  j: number,
  newId: () => string,
  states: readonly Layout[],
): Layout {
  const ids = Object.keys(layout)
  const at = ids.length > 0 ? i % ids.length : 0
  const id = ids[at] ?? ''
  const own = layout[id] ?? []
  const { [id]: _, ...others } = layout
  if (what === 'split' && own.length > 1) {
    const cut = 1 + (j % (own.length - 1))
    return { ...layout, [id]: own.slice(0, cut), [newId()]: own.slice(cut) }
  }
  if (what === 'merge' && ids.length > 1) {
    const target = ids[(at + 1 + (j % (ids.length - 1))) % ids.length] ?? ''
    return { ...others, [target]: [...(layout[target] ?? []), ...own] }
  }
  if (what === 'again') return Object.fromEntries(ids.map((each) => [newId(), layout[each] ?? []]))
  if (what === 'drop') return others
  if (what === 'undo') return states.at(-2) ?? states[0] ?? {}
  return layout
}

describe('numbers of two archives', () => {
  it('that both gave to different articles lead to both, and none is lost', async () => {
    const [ours, theirs] = [new Saved(), new Saved('2026-01-02T05:00:00.000Z')]
    await ours.save({ a: [1, 2], b: [3, 4] })
    await theirs.save({ a: [1, 2], c: [5, 6], d: [7, 8] })
    const count = await mergeNumbers(ours.register, [...theirs.register.rows.values()], () => facts, how)
    expect(count).toBe(1)
    ours.layout = { a: [1, 2], b: [3, 4], c: [5, 6], d: [7, 8] }
    expect(await ours.follow('20250623-03-02')).toMatchObject({ articles: ['b'], also: ['c'] })
    const current = [...ours.register.rows.values()].filter((row) => row.current)
    expect(current.map((row) => row.articleId).sort()).toEqual(['a', 'b', 'c', 'd'])
    expect(new Set(current.map((row) => row.number)).size).toBe(4)
  })

  it('that were merged stay so when they are merged again', async () => {
    const [ours, theirs] = [new Saved(), new Saved('2026-01-02T05:00:00.000Z')]
    await ours.save({ a: [1, 2] })
    await theirs.save({ c: [5, 6] })
    const rows = [...theirs.register.rows.values()]
    await mergeNumbers(ours.register, rows, () => facts, how)
    const first = structuredClone([...ours.register.rows])
    await mergeNumbers(ours.register, rows, () => facts, how)
    expect([...ours.register.rows]).toEqual(first)
  })

  it('are the same where one of them has read the page again since, and lead on where an article was merged', async () => {
    const ours = new Saved()
    await ours.save({ a: [1, 2], b: [3, 4] })
    const earlier = structuredClone([...ours.register.rows.values()])
    await ours.save({ anew: [1, 2, 3, 4] })
    const numbers = [...ours.register.rows.keys()]
    expect(await mergeNumbers(ours.register, earlier, () => facts, how)).toBe(0)
    expect([...ours.register.rows.keys()]).toEqual(numbers)
    for (const number of numbers) expect((await ours.follow(number))?.articles).toEqual(['anew'])
  })
})
