import { csvLines, writeCsv } from '../vocabulary/csv'
import { tableValue, valueText } from './tableColumns'
import type { TableWriter } from './tableWriter'

/** Articles as CSV under the mapping's names; what begins like a formula is marked as text. */
export const csvTable: TableWriter = {
  start: ({ columns }) =>
    writeCsv(
      columns.map(({ name }) => name.trim()),
      [],
    ),
  rows: (articles, { columns }, statuses) =>
    csvLines(
      articles.map((article) => columns.map((column) => valueText(tableValue(article, column, statuses)))),
    ),
  end: '',
}
