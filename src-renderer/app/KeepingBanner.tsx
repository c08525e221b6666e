import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { outbox } from '../database/journal/Outbox'
import { startJournal } from '../database/journal/startJournal'
import { useKeeping } from '../database/journal/useKeeping'
import { useFailureText } from '../ui/failureText'
import classes from './ConnectionBanner.module.css'

/** Says that the work is not on the disk, or that this window may only read, and what to do about it. */
export function KeepingBanner() {
  const { t } = useTranslation('keeping')
  const failureText = useFailureText()
  const { kind, failure } = useKeeping()
  if (!failure) return null
  // The banner of the connection says these.
  if (failure.code === 'connection-lost' || failure.code === 'not-allowed') return null
  if (kind === 'reading') {
    return (
      <div role="alert" className={classes.banner}>
        <span>{failureText(failure)}</span>
        <Button size="xs" variant="default" onClick={() => void takeOver()}>
          {t('takeOver')}
        </Button>
      </div>
    )
  }
  if (kind !== 'held') return null
  return (
    <div role="alert" className={classes.banner}>
      <span>{t(`held.${failure.code}`, { defaultValue: t('held.other') })}</span>
      <Button size="xs" variant="default" onClick={() => outbox.retry()}>
        {t('retry')}
      </Button>
    </div>
  )
}

/** The page is loaded anew, since the other window may have changed everything. */
async function takeOver(): Promise<void> {
  const started = await startJournal(true)
  if (started.ok) window.location.reload()
}
