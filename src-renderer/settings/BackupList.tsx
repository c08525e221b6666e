import { Button, Loader, Modal } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Backup } from '../../src-core/desktop/backupContract'
import type { Failure } from '../../src-core/desktop/outcome'
import { desktop } from '../desktop/desktop'
import { useFailureText } from '../ui/failureText'
import { useReturnFocus } from '../ui/useReturnFocus'
import { BackupComparison } from './BackupComparison'
import classes from './Keeping.module.css'

/** The backups that there are, what each holds, and how it differs from the library. */
export function BackupList({ close }: { close: () => void }) {
  const { t } = useTranslation('backups')
  const failureText = useFailureText()
  useReturnFocus()
  const [backups, setBackups] = useState<Backup[]>()
  const [failure, setFailure] = useState<Failure>()
  const [compared, setCompared] = useState<Backup>()
  useEffect(() => {
    void desktop.listBackups({}).then((outcome) => {
      if (outcome.ok) setBackups(outcome.value.backups)
      else setFailure(outcome.error)
    })
  }, [])
  return (
    <Modal opened onClose={close} size="lg" title={t('list.title')}>
      {failure && <p role="alert">{failureText(failure)}</p>}
      {!backups && !failure && <Loader size="sm" />}
      {backups?.length === 0 && <p>{t('list.none')}</p>}
      {compared ? (
        <BackupComparison backup={compared} back={() => setCompared(undefined)} />
      ) : (
        <ul className={`${classes.list} ${classes.scroll}`} aria-label={t('list.title')}>
          {backups?.map((backup) => (
            <Row key={backup.name} backup={backup} compare={() => setCompared(backup)} />
          ))}
        </ul>
      )}
    </Modal>
  )
}

function Row({ backup, compare }: { backup: Backup; compare: () => void }) {
  const { t, i18n } = useTranslation('backups')
  const { saved, size, rows } = backup
  const moment = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' })
  const bytes = new Intl.NumberFormat(i18n.language, {
    style: 'unit',
    unit: size < 1e6 ? 'kilobyte' : 'megabyte',
    maximumFractionDigits: 1,
  }).format(size / (size < 1e6 ? 1e3 : 1e6))
  return (
    <li>
      <div className={classes.what}>
        <strong>{moment.format(new Date(saved))}</strong>
        <p>
          {rows
            ? t('list.holds', { pages: rows.pages ?? 0, steps: rows.changes ?? 0, size: bytes })
            : t('list.damaged')}
        </p>
      </div>
      {rows && (
        <Button size="xs" variant="default" onClick={compare}>
          {t('list.compare')}
        </Button>
      )}
    </li>
  )
}
