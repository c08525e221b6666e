import { describe, expect, it } from 'vitest'
import { columnMeasures } from '../../../src-core/blocks/columnMeasures'
import { lineWidths } from '../../../src-core/blocks/lineWidths'
import { wideLines } from '../../../src-core/blocks/wideLines'
import { measureLines } from '../../../src-core/lines/measureLines'

const column = (ems: number) => Array.from({ length: 8 }, () => '春'.repeat(ems))

/** The numbers of the lines, from 0, that are wide. */
function wideOf(raw: readonly string[]): number[] {
  const lines = measureLines(raw.join('\n'))
  const widths = lineWidths(lines)
  return wideLines(widths, columnMeasures(lines, widths)).flatMap((wide, i) => (wide ? [i] : []))
}

describe('wideLines', () => {
  it('finds the line that is wider than the columns above and below it', () => {
    expect(wideOf([...column(12), '夏'.repeat(20), ...column(12)])).toEqual([8])
  })

  it('leaves a line that could stand in one of them', () => {
    expect(wideOf([...column(12), '夏'.repeat(18), ...column(18)])).toEqual([])
  })

  it('leaves several lines of one width: a pull quote, or text beside a picture', () => {
    expect(wideOf([...column(12), '夏'.repeat(20), '秋'.repeat(20), ...column(12)])).toEqual([])
  })
})
