import type { Habits, Indents } from '../model/habits'
import { type Line, linesAt } from '../model/line'
import type { OutlinePart } from '../model/outline'

/** Column widths that are told. */
const mostMeasures = 4

/** Column widths and indents, from the lines that paragraphs go on after: those fill their column. */
export function columnHabits(
  lines: readonly Line[],
  paragraphs: readonly OutlinePart[],
): Pick<Habits, 'indents' | 'measures'> {
  const shortfalls: number[] = []
  const counts = new Map<number, number>()
  for (const paragraph of paragraphs) {
    const full = linesAt(lines, paragraph.lines.slice(0, -1))
    for (const line of full.slice(1)) {
      const ems = Math.round(widthOf(line) * 2) / 2
      counts.set(ems, (counts.get(ems) ?? 0) + 1)
    }
    const [first, ...next] = full
    // Words end lines where they will: only on the grid of squares an indent can be told from a ragged end.
    if (!first || next.length === 0 || first.script !== 'cjk') continue
    shortfalls.push(middle(next.slice(0, 5).map(widthOf)) - widthOf(first) - first.leading)
  }
  const measures = [...counts]
    .map(([ems, lines]) => ({ ems, lines }))
    .sort((a, b) => b.lines - a.lines || a.ems - b.ems)
    .slice(0, mostMeasures)
  const indents: Indents = [0, 0, 0]
  const em = Math.max(0, Math.min(2, Math.round(middle(shortfalls)))) as 0 | 1 | 2
  indents[em] = shortfalls.length
  return { indents, measures }
}

/** Punctuation at the end may hang out of the column. */
const widthOf = (line: Line) => line.ems - line.hang

function middle(values: number[]): number {
  values.sort((a, b) => a - b)
  return values[values.length >> 1] ?? 0
}
