import { useTranslation } from 'react-i18next'
import type { EditorRow, MonthReport, ReportRow } from '../../src-core/report/monthReport'
import type { ReportBasis } from '../database/handing/reportedArticles'
import { Sheet } from '../printing/Sheet'
import { DayChart } from './DayChart'
import classes from './Report.module.css'
import { ReportTable } from './ReportTable'

/** A month in figures and charts. */
export function ReportPaper({ report, basis }: { report: MonthReport; basis: ReportBasis }) {
  const { t, i18n } = useTranslation('reports')
  const { month, articles, words, corrections, editors, authors, sections } = report
  const figure = (value: number) => new Intl.NumberFormat(i18n.language).format(value)
  const name = new Intl.DateTimeFormat(i18n.language, { year: 'numeric', month: 'long', timeZone: 'UTC' })
  const columns = {
    articles: (row: ReportRow) => figure(row.articles),
    words: (row: ReportRow) => figure(row.words),
    corrections: (row: ReportRow) => figure(row.corrections),
  }
  const acts = {
    corrected: (row: EditorRow) => figure(row.corrected),
    validated: (row: EditorRow) => figure(row.validated),
  }
  return (
    <Sheet>
      <header className={classes.head}>
        <h2>{t('of', { month: name.format(new Date(`${month}-01T00:00:00Z`)) })}</h2>
        <p>{t(`basis.says.${basis}`)}</p>
      </header>
      {articles === 0 ? (
        <p>{t('nothing')}</p>
      ) : (
        <>
          <dl className={classes.figures}>
            <div>
              <dt>{t('column.articles')}</dt>
              <dd>{figure(articles)}</dd>
            </div>
            <div>
              <dt>{t('column.words')}</dt>
              <dd>{figure(words)}</dd>
            </div>
            <div>
              <dt>{t('column.corrections')}</dt>
              <dd>{figure(corrections)}</dd>
            </div>
          </dl>
          <DayChart days={report.days} figure={figure} />
          <ReportTable
            title={t('by.editor')}
            nobody={t('nobody')}
            rows={editors}
            columns={{ ...acts, ...columns }}
          />
          <ReportTable title={t('by.author')} nobody={t('unsigned')} rows={authors} columns={columns} />
          <ReportTable title={t('by.section')} nobody={t('noSection')} rows={sections} columns={columns} />
          <p className={classes.note}>{t('rule')}</p>
        </>
      )}
    </Sheet>
  )
}
