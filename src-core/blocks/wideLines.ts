import type { ColumnMeasures } from './columnMeasures'
import type { LineWidths } from './lineWidths'

/** Lines that make a column. */
const columnFrom = 6
/** How much wider than a column a line has to be, as a factor and in ems: guessed widths miss by a tenth. */
const factor = 1.08
const ems = 0.5

/**
 * Which lines stand alone with their width, wider than the nearest columns above and below. Two and more may be a
 * pull quote, or text beside a picture: their width says less.
 */
export function wideLines(widths: LineWidths, { measure, columnLines }: ColumnMeasures): boolean[] {
  const isColumn = (i: number) => (columnLines[i] ?? 0) >= columnFrom
  const nearest = (from: number, to: number, step: 1 | -1) => {
    const found = new Float64Array(measure.length)
    let last = 0
    for (let i = from; i !== to; i += step) {
      found[i] = last
      if (isColumn(i)) last = measure[i] ?? 0
    }
    return found
  }
  const above = nearest(0, measure.length, 1)
  const below = nearest(measure.length - 1, -1, -1)
  return Array.from(measure, (_, i) => {
    const own = columnLines[i] === 1 ? 0 : (measure[i] ?? 0)
    const widest = Math.max(above[i] ?? 0, below[i] ?? 0, own)
    return widest > 0 && (widths.width[i] ?? 0) > widest * factor + ems + (widths.squeeze[i] ?? 0)
  })
}
