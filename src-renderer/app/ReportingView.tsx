import { lazy, Suspense } from 'react'

const ReportView = lazy(async () => ({ default: (await import('../reports/ReportView')).ReportView }))

/** A month's report, loaded when it is asked for. */
export function ReportingView() {
  return (
    <Suspense>
      <ReportView />
    </Suspense>
  )
}
