import { SegmentedControl } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type MonthReport, monthReport } from '../../src-core/report/monthReport'
import { type ReportBasis, reportedArticles } from '../database/handing/reportedArticles'
import { PrintView } from '../printing/PrintView'
import { MonthField } from './MonthField'
import { ReportPaper } from './ReportPaper'

/** A month's report as it will be printed: which month, and whether printing or finishing counts, is chosen above it. */
export function ReportView() {
  const { t } = useTranslation('reports')
  const [month, setMonth] = useState(thisMonth)
  const [basis, setBasis] = useState<ReportBasis>('finished')
  const [report, setReport] = useState<MonthReport>()
  const [progress, setProgress] = useState<{ done: number; of: number }>()
  useEffect(() => {
    const stop = new AbortController()
    const make = async () => {
      const tell = (done: number, of: number) => setProgress({ done, of })
      const articles = await reportedArticles(month, basis, tell, stop.signal)
      if (stop.signal.aborted) return
      setReport(monthReport(month, articles))
      setProgress(undefined)
    }
    setReport(undefined)
    void make()
    return () => stop.abort()
  }, [month, basis])
  return (
    <PrintView
      title={t('title')}
      ready={report !== undefined && report.articles > 0}
      controls={
        <>
          <MonthField month={month} change={setMonth} />
          <SegmentedControl
            size="xs"
            aria-label={t('basis.label')}
            value={basis}
            onChange={(value) => setBasis(value === 'printed' ? 'printed' : 'finished')}
            data={[
              { value: 'finished', label: t('basis.finished') },
              { value: 'printed', label: t('basis.printed') },
            ]}
          />
        </>
      }
    >
      {progress && <p role="status">{t('progress', { done: progress.done, count: progress.of })}</p>}
      {report && <ReportPaper report={report} basis={basis} />}
    </PrintView>
  )
}

function thisMonth(): string {
  const now = new Date()
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}`
}
