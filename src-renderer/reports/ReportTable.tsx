import { useTranslation } from 'react-i18next'
import type { ReportRow } from '../../src-core/report/monthReport'
import classes from './Report.module.css'

interface ReportTableProps<Row extends ReportRow> {
  title: string
  /** What a row without a name is called. */
  nobody: string
  rows: readonly Row[]
  /** By the name of its text, what stands in a column. */
  columns: Readonly<Record<string, (row: Row) => string>>
}

/** Rows with their figures, and a bar for the articles, as long as their share of the longest. */
export function ReportTable<Row extends ReportRow>({ title, nobody, rows, columns }: ReportTableProps<Row>) {
  const { t } = useTranslation('reports')
  const most = Math.max(1, ...rows.map(({ articles }) => articles))
  if (rows.length === 0) return null
  return (
    <table className={classes.table}>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{t('column.name')}</th>
          {Object.keys(columns).map((column) => (
            <th key={column} scope="col" className={classes.number}>
              {t(`column.${column}`)}
            </th>
          ))}
          <td />
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name}>
            <th scope="row">{row.name || nobody}</th>
            {Object.entries(columns).map(([column, say]) => (
              <td key={column} className={classes.number}>
                {say(row)}
              </td>
            ))}
            <td className={classes.barCell}>
              <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden>
                <rect width={(row.articles / most) * 100} height={8} className={classes.bar} />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
