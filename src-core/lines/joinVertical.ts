import type { Line } from '../model/line'
import type { Repair } from '../model/reading'
import { repairReason } from '../model/repairReasons'
import { emsOf } from './emWidth'
import { isVertical } from './isVertical'

/** Fewer lines of one or two characters may be a short word, a folio, a table's cells. */
const shortestColumn = 4

/**
 * Puts vertical text, which a dump gives one or two characters a line, back into columns: each becomes one line
 * that spans many raw lines. Columns are parted by blank lines, and stand in the dump in reading order.
 */
export function joinVertical(raw: string, lines: readonly Line[]): Line[] {
  const joined: Line[] = []
  let column: Line[] = []
  const close = () => {
    const letters = column.filter((line) => line.script === 'cjk').length
    const before = joined.at(-1)
    // A paragraph's last column may be short.
    const shortest = before && before.lastNumber > before.number ? 2 : shortestColumn
    if (column.length >= shortest && letters * 2 >= column.length) joined.push(columnOf(raw, column))
    else joined.push(...column)
    column = []
  }
  for (const line of lines) {
    const vertical = isVertical(line)
    if (line.blankBefore > 0 || !vertical) close()
    if (vertical) column.push(line)
    else joined.push(line)
  }
  close()
  return joined
}

const reason = repairReason('vertical-column')

function columnOf(raw: string, steps: readonly Line[]): Line {
  const first = steps[0] as Line
  const last = steps.at(-1) as Line
  const repairs = steps.flatMap((line, i): Repair[] => {
    const before = steps[i - 1]
    const join: Repair[] = before
      ? [{ kind: 'join', span: [before.span[1], line.span[0]], text: '', reason }]
      : []
    return [...join, ...line.repairs]
  })
  const clean = steps.map((line) => line.clean).join('')
  return {
    ...first,
    // One blank line is what parts columns: it says nothing of the text.
    blankBefore: Math.max(0, first.blankBefore - 1),
    lastNumber: last.number,
    span: [first.span[0], last.span[1]],
    text: raw.slice(first.span[0], last.span[1]),
    clean,
    repairs,
    ems: emsOf(clean, true),
    hang: last.hang,
    script: 'cjk',
  }
}
