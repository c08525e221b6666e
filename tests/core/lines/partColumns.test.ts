import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countColumns, orders } from '../../../src-core/lines/countColumns'
import { languageOf } from '../../../src-core/lines/languageOf'
import { matchLines } from '../../../src-core/lines/matchLines'
import { measureLines } from '../../../src-core/lines/measureLines'
import { partColumns } from '../../../src-core/lines/partColumns'
import { breakLines } from '../../support/breakLines'
import { dumpText } from '../../support/dumpText'
import { layOut } from '../../support/layOut'
import type { SourceArticle } from '../../support/source'
import { testPages } from '../../support/sources/all'

const parted = (text: string) => partColumns(measureLines(text), languageOf(text))

/** The lines of some texts, one of each in turn as long as there are any. */
function inTurns(columns: readonly (readonly string[])[]): string {
  const longest = Math.max(...columns.map((column) => column.length))
  return Array.from({ length: longest }, (_, i) => columns.flatMap((column) => column.slice(i, i + 1)))
    .flat()
    .join('\n')
}

const columnOf = ({ paragraphs }: SourceArticle, measure: number) =>
  paragraphs.flatMap((text) => breakLines(text, () => measure))

const pageNamed = (start: string) => {
  const page = testPages.find(({ name }) => name.startsWith(start))
  if (!page) throw new Error(`no page ${start}`)
  return page
}

describe('partColumns', () => {
  it.each([
    ['qingxi', 12],
    ['harwick', 14],
  ])('puts two columns of %s apart whose lines come in turns', (name, measure) => {
    const { articles } = pageNamed(name)
    const half = (side: number) =>
      articles.filter((_, i) => i % 2 === side).flatMap((article) => columnOf(article, measure))
    const columns = [half(0), half(1)]
    const lines = parted(inTurns(columns)).map((line) => line.clean)
    for (const column of columns) {
      const kept = column.slice(1).filter((line, i) => lines[lines.indexOf(line) - 1] === column[i])
      expect(kept.length / (column.length - 1)).toBeGreaterThan(0.8)
    }
  })

  it.each(testPages.map((page) => [page.name, page] as const))('leaves %s as it is', (_name, page) => {
    const { text } = layOut(page)
    const lines = measureLines(text)
    expect(partColumns(lines, languageOf(text))).toBe(lines)
  })

  it('keeps every line of any dump, once', () => {
    fc.assert(
      fc.property(dumpText, fc.constantFrom('zh-Hans', 'en', 'und'), (text, language) => {
        const lines = measureLines(text)
        const numbers = partColumns(lines, language).map((line) => line.number)
        expect(numbers.sort((a, b) => a - b)).toEqual(lines.map((line) => line.number))
      }),
    )
  })
})

/** Lines of which each goes on from the one so many lines before it. */
const everyOf = (columns: number) => (before: number, after: number) =>
  after - before === columns ? 1.5 : -1

describe('countColumns', () => {
  it.each([1, 2, 3, 5, 8])('finds that lines go on from the one %i lines before them', (columns) => {
    for (const order of orders) {
      const found = countColumns(60, everyOf(columns), order).columns
      expect([...found.slice(10)].every((count) => count === columns)).toBe(true)
    }
  })

  it('follows a page from one number of columns to another', () => {
    const goesOn = (before: number, after: number) => everyOf(after < 40 ? 3 : 1)(before, after)
    const { columns } = countColumns(80, goesOn, orders[0] ?? [])
    expect(columns[20]).toBe(3)
    expect(columns[60]).toBe(1)
  })
})

describe('matchLines', () => {
  it('gives each line the one that it goes on from', () => {
    const counts = countColumns(40, everyOf(3), orders[1] ?? [])
    const after = matchLines(counts, everyOf(3))
    expect([...after].slice(3)).toEqual(Array.from({ length: 37 }, (_, i) => i))
  })

  it('goes on from no line twice, whatever speaks for it', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 7 }), (odds) => {
        const goesOn = (before: number, after: number) => odds[(before * 31 + after * 17) % odds.length] ?? 0
        const after = [...matchLines(countColumns(30, goesOn, orders[1] ?? []), goesOn)]
        const used = after.filter((line) => line >= 0)
        expect(new Set(used).size).toBe(used.length)
        expect(after.every((before, line) => before < line)).toBe(true)
      }),
    )
  })
})
