import { expect, it } from 'vitest'
import { textLines } from '../../../src-core/blocks/textLines'

it('counts a column’s lines without its quotations, which keep the whole count', () => {
  const columns = { columnLines: Int32Array.of(5, 5, 5, 5, 5, 2, 2) }
  const quotation = { first: 2, last: 4 }
  const passages = [undefined, undefined, quotation, quotation, quotation, undefined, undefined]
  expect([...textLines(columns, passages)]).toEqual([2, 2, 5, 5, 5, 2, 2])
})
