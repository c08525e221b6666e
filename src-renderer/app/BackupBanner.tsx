import { Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { useCommands } from '../commands/useCommands'
import { backUpNow, useBackups } from '../desktop/backups'
import { useFailureText } from '../ui/failureText'
import classes from './ConnectionBanner.module.css'

/** Says that no backup could be written, and what to do about it. */
export function BackupBanner() {
  const { t } = useTranslation('backups')
  const failureText = useFailureText()
  const [, navigate] = useLocation()
  const [trying, setTrying] = useState(false)
  const backups = useBackups()
  const backUp = async () => {
    setTrying(true)
    const outcome = await backUpNow()
    setTrying(false)
    if (outcome.ok) notifications.show({ message: t('done', { folder: outcome.value.folder }) })
    else if (outcome.error.code === 'no-backup-folder') navigate('/settings')
  }
  useCommands([{ id: 'app.backUp', menu: 'file', enabled: !trying, run: () => void backUp() }])
  const failure = backups?.failure
  if (!failure) return null
  return (
    <div role="alert" className={classes.banner}>
      <span>
        {t('failed', { folder: backups.folder })} {failureText(failure)}
      </span>
      <Group gap="xs" wrap="nowrap">
        <Button size="xs" variant="default" loading={trying} onClick={() => void backUp()}>
          {t('again')}
        </Button>
        <Button size="xs" variant="default" onClick={() => navigate('/settings')}>
          {t('settings')}
        </Button>
      </Group>
    </div>
  )
}
