import { Button, Code, CopyButton, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRoute } from 'wouter'
import { PageFromJournal } from '../desk/PageFromJournal'
import { Notice } from '../ui/Notice'
import classes from './ErrorView.module.css'
import { errorReport } from './errorReport'

/** A bug, met calmly: what is safe, how to go on, and a report to hand on. */
export function ErrorView({ error, retry }: { error: Error; retry: () => void }) {
  const { t } = useTranslation('app')
  const [note, setNote] = useState('')
  const [, page] = useRoute('/page/:pageId/*?')
  const report = errorReport(error, note)
  return (
    <main>
      <Notice
        title={t('error.title')}
        actions={
          <>
            <Button onClick={retry}>{t('error.retry')}</Button>
            <Button
              variant="default"
              onClick={() => {
                window.location.hash = '#/'
                window.location.reload()
              }}
            >
              {t('error.restart')}
            </Button>
            <CopyButton value={report}>
              {({ copied, copy }) => (
                <Button variant="default" onClick={copy}>
                  {copied ? t('error.copied') : t('error.copy')}
                </Button>
              )}
            </CopyButton>
          </>
        }
      >
        <p>{t('error.safe')}</p>
        {page && <PageFromJournal pageId={page.pageId} done={retry} />}
        <p>{t('error.report')}</p>
        <Textarea
          label={t('error.note')}
          autosize
          minRows={1}
          maxRows={4}
          mb="sm"
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Code block tabIndex={0} className={classes.report}>
          {report}
        </Code>
      </Notice>
    </main>
  )
}
