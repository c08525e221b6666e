import writeXlsxFile, { type Cell } from 'write-excel-file/browser'
import type { SheetCell, TableSheet } from '../../../src-core/tables/tableSheet'

/** A table as an XLSX file: bold head that stays in view, dates as dates, text never a formula. */
export async function writeSheet(sheet: TableSheet): Promise<Uint8Array<ArrayBuffer>> {
  const head = sheet.head.map((value): Cell => ({ value, type: String, fontWeight: 'bold' }))
  const rows = sheet.rows.map((row) => row.map(cell))
  const columns = sheet.widths.map((width) => ({ width }))
  const file = writeXlsxFile([head, ...rows], { columns, stickyRowsCount: 1 })
  return new Uint8Array(await (await file.toBlob()).arrayBuffer())
}

function cell(value: SheetCell): Cell {
  if (value === null) return null
  if (typeof value === 'string') return { value, type: String }
  if (typeof value === 'number') return { value, type: Number }
  const day = value.getTime() % 86_400_000 === 0
  return { value, type: Date, format: day ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm' }
}
