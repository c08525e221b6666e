import type { ColumnMeasures } from './columnMeasures'
import type { LineWidths } from './lineWidths'

/** Lines imagined to have been seen, and how many of them with a mark outside the column. */
const imaginedLines = 6
const imaginedHung = 0.5

/**
 * How often a page sets a mark that ends a full line outside the column, as a share of the full lines that end in
 * one. Some papers hang no mark; others hang every mark that has no square left.
 */
export function hangingHabit({ width, hang }: LineWidths, { measure }: ColumnMeasures): number {
  let hung = imaginedHung
  let full = imaginedLines
  for (let i = 0; i < width.length; i++) {
    const mark = hang[i] ?? 0
    const room = (measure[i] ?? 0) - (width[i] ?? 0)
    if (mark === 0 || room > almost || room < -mark - almost) continue
    full++
    if (room < -mark + almost) hung++
  }
  return hung / full
}

/** Ems by which a full line may miss its measure. */
const almost = 0.35
