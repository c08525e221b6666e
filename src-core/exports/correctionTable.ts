import { writeCsv } from '../vocabulary/csv'
import { correctionRows } from './emendations'
import type { Exporter } from './exportPage'
import { labelsIn } from './labels'
import { pageTitle } from './pageTitle'

/** The corrections as a table for a spreadsheet: CSV with a byte-order mark, by which spreadsheets know UTF-8. */
export const correctionTable: Exporter = {
  format: 'corrections',
  extension: 'csv',
  mediaType: 'text/csv;charset=utf-8',
  render(pages, options) {
    const words = labelsIn(options)
    const { table, kinds } = words
    const rows = pages.flatMap((page) =>
      correctionRows(page, options).map(({ article, line, raw, corrected, kind, author, time }) => [
        pageTitle(page.page, words),
        article,
        line === null ? '' : String(line),
        raw,
        corrected,
        kinds[kind],
        author,
        time,
      ]),
    )
    const head = [
      table.page,
      table.article,
      table.line,
      table.raw,
      table.corrected,
      table.kind,
      table.author,
      table.time,
    ]
    return writeCsv(head, rows)
  },
}
