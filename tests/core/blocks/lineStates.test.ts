import { expect, it } from 'vitest'
import { columnMeasures } from '../../../src-core/blocks/columnMeasures'
import { lineEvidence } from '../../../src-core/blocks/lineEvidence'
import { beginsOdds, emission } from '../../../src-core/blocks/lineStates'
import { lineWidths } from '../../../src-core/blocks/lineWidths'
import { measureLines } from '../../../src-core/lines/measureLines'

/** What the third line of an English text tells. */
function thirdLine(raw: string) {
  const lines = measureLines(raw)
  const widths = lineWidths(lines)
  const [, , line, next] = lineEvidence(lines, widths, columnMeasures(lines, widths), 'en')
  if (!line) throw new Error('no third line')
  return { begins: beginsOdds(line, next, 0), head: emission('head', line, next, 0) }
}

it('lets nothing begin below a word that calls for another', () => {
  const textOf = (last: string) => `The board said on Monday that
they would be missed by ${last}
Friends and neighbours whom
they had helped to carry beds.`
  const open = thirdLine(textOf('all of'))
  const closed = thirdLine(textOf('others'))
  expect(open.begins).toBeLessThan(closed.begins)
  expect(open.head).toBeLessThan(closed.head)
})
