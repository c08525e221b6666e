import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { orderPieces } from '../../../../src-core/articles/ordering/orderPieces'
import { groupBlocks } from '../../../../src-core/blocks/groupBlocks'
import { languageOf } from '../../../../src-core/lines/languageOf'
import { measureLines } from '../../../../src-core/lines/measureLines'
import type { Line } from '../../../../src-core/model/line'
import { dumpText } from '../../../support/dumpText'
import { toLines } from '../../../support/gold'
import { broadsheetPages, setBroadsheet } from '../../../support/sources/broadsheets'

function ordered(text: string) {
  const lines = measureLines(text)
  const { blocks, habits } = groupBlocks(lines)
  return orderPieces(blocks, lines, languageOf(text), habits.paragraphBlank)?.lines
}

describe('orderPieces', () => {
  it.each(broadsheetPages.map((page) => [page.name, page] as const))(
    'changes over to another article less often than the dump of %s',
    (_name, page) => {
      const { text, gold } = setBroadsheet(page)
      const articleOf = new Map(
        gold.articles.flatMap(({ id, headline, subtitle, paragraphs }) =>
          [headline, subtitle, ...paragraphs].flatMap(toLines).map((line) => [line, id] as const),
        ),
      )
      const changes = (lines: readonly Line[]) =>
        lines.filter(
          ({ number }, i) => i > 0 && articleOf.get(number) !== articleOf.get(lines[i - 1]?.number ?? 0),
        ).length
      expect(changes(ordered(text) ?? [])).toBeGreaterThan(0)
      expect(changes(ordered(text) ?? [])).toBeLessThan(0.7 * changes(measureLines(text)))
    },
  )

  it.each(broadsheetPages.map((page) => [page.name, page] as const))(
    'leaves %s alone in reading order',
    (_name, page) => {
      const { text } = setBroadsheet({ ...page, sheet: { ...page.sheet, order: 'reading' } })
      expect(ordered(text)).toBeUndefined()
    },
  )

  it('keeps every line of any dump, once', () => {
    fc.assert(
      fc.property(dumpText, (text) => {
        const numbers = ordered(text)?.map((line) => line.number)
        const all = measureLines(text).map((line) => line.number)
        expect((numbers ?? all).toSorted((a, b) => a - b)).toEqual(all)
      }),
    )
  })
})
