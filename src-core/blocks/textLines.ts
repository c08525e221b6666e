import type { ColumnMeasures } from './columnMeasures'
import type { Passage } from './repeatedPassages'

/**
 * How many lines stand in each line's column: without those of quotations, which are no text of it, for the others.
 * A headline and the pull quote below it, set as wide, are no column together.
 *
 * @param passages by line, the passage that it stands in; see `repeatedPassages`
 */
export function textLines(
  { columnLines }: Pick<ColumnMeasures, 'columnLines'>,
  passages: readonly (Passage | undefined)[],
): Int32Array {
  const text = columnLines.slice()
  for (let first = 0; first < text.length; ) {
    const end = first + Math.max(1, columnLines[first] ?? 1)
    let quoted = 0
    for (let i = first; i < end; i++) if (passages[i]) quoted++
    if (quoted > 0) {
      for (let i = first; i < end; i++) if (!passages[i]) text[i] = end - first - quoted
    }
    first = end
  }
  return text
}
