import { cleanText } from '../exports/cleanText'
import { emsOf } from '../lines/emWidth'
import type { ArticleStatus } from '../model/document'
import type { TableArticle } from './tableArticle'
import { type TableValue, tableValue, valueText } from './tableColumns'
import type { TableMapping } from './tableMapping'

/** The most that a worksheet holds (ECMA-376 as Excel has it): rows, and UTF-16 units in a cell. */
export const mostSheetRows = 1_048_576
const mostCellUnits = 32_767

export type SheetCell = string | number | Date | null

/** A table for a spreadsheet: typed cells under a head, and how wide each column is to be. */
export interface TableSheet {
  head: string[]
  rows: SheetCell[][]
  /** In characters of the spreadsheet's face: a Chinese one is as wide as two. */
  widths: number[]
  /** Cells whose text was too long and was cut. */
  cut: number
}

const narrowest = 6
const widest = 60

/**
 * Articles as cells. Text stays text, whatever it begins with, so nothing is a formula; days and moments are dates
 * (in UTC), where the spreadsheet knows them: its calendar begins in March 1900, and earlier ones stay text.
 */
export function tableSheet(
  articles: readonly TableArticle[],
  { columns }: TableMapping,
  statuses: Readonly<Record<ArticleStatus, string>>,
): TableSheet {
  const head = columns.map(({ name }) => cleanText(name.trim()))
  const widths = head.map(widthOf)
  let cut = 0
  const rows = articles.map((article) =>
    columns.map((column, i) => {
      const value = tableValue(article, column, statuses)
      const cell = cellOf(value)
      if (typeof cell === 'string' && cell.length > mostCellUnits) cut += 1
      const kept = typeof cell === 'string' ? cell.slice(0, mostCellUnits) : cell
      widths[i] = Math.max(widths[i] ?? 0, kept instanceof Date ? valueText(value).length : widthOf(kept))
      return kept
    }),
  )
  return { head, rows, widths: widths.map((width) => Math.min(widest, Math.max(narrowest, width + 2))), cut }
}

/** Puts rows behind those of a sheet of the same mapping. */
export function appendSheet(sheet: TableSheet, more: TableSheet): void {
  for (const row of more.rows) sheet.rows.push(row)
  sheet.widths = sheet.widths.map((width, i) => Math.max(width, more.widths[i] ?? 0))
  sheet.cut += more.cut
}

function cellOf(value: TableValue): SheetCell {
  if (value.kind === 'number') return value.number
  const text = cleanText(valueText(value))
  if (text === '') return null
  if (value.kind !== 'date' && value.kind !== 'moment') return text
  const date = new Date(text)
  return Number.isNaN(date.getTime()) || text < '1900-03-01' ? text : date
}

/** Of the longest line. Long texts are wide enough after their beginning. */
function widthOf(cell: SheetCell): number {
  if (cell === null || cell instanceof Date) return 0
  if (typeof cell === 'number') return String(cell).length
  const lines = cell.slice(0, 200).split('\n')
  return Math.max(...lines.map((line) => Math.ceil(emsOf(line, true) * 2)))
}
