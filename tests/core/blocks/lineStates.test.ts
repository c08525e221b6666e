import { expect, it } from 'vitest'
import { columnMeasures } from '../../../src-core/blocks/columnMeasures'
import { lineEvidence } from '../../../src-core/blocks/lineEvidence'
import { beginsOdds, emission } from '../../../src-core/blocks/lineStates'
import { lineWidths } from '../../../src-core/blocks/lineWidths'
import { measureLines } from '../../../src-core/lines/measureLines'

/** What the third line of a text tells. */
function thirdLine(raw: string) {
  const lines = measureLines(raw)
  const widths = lineWidths(lines)
  const [, , line, next] = lineEvidence(lines, widths, columnMeasures(lines, widths), 'en')
  if (!line) throw new Error('no third line')
  return {
    begins: beginsOdds(line, next, 0),
    head: emission('head', line, next, 0),
  }
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

it('expects a headline above a dateline', () => {
  const textOf = (below: string) => `The board said on Monday that
they would be missed by others.
Second crane for the quay
${below}
has bought a crane.`
  const above = thirdLine(textOf('HARWICK, Feb. 11. - The board'))
  const elsewhere = thirdLine(textOf('Since February the old board'))
  expect(above.head).toBeGreaterThan(elsewhere.head)
})

it('tells a headline by the marks that it lacks', () => {
  const head = (line: string) =>
    thirdLine(`近日，山城区在滨江广场举行
启动仪式，居民参加活动。
${line}
他们，在广场设置图书交换。`).head
  expect(head('清水河两岸新添滨水步道了')).toBeGreaterThan(head('清水河，两岸新添滨水步道'))
  expect(head('清水河两岸新添滨水步道了')).toBeGreaterThan(head('清水河两岸新添、滨水步道'))
})
