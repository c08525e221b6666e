import { Button, Group, NativeSelect, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type BackupState, backupHours } from '../../src-core/desktop/backupContract'
import type { Failure, Outcome } from '../../src-core/desktop/outcome'
import { useAbout } from '../desktop/AboutProvider'
import { backUpNow, tellBackups, useBackups } from '../desktop/backups'
import { desktop } from '../desktop/desktop'
import { useFailureText } from '../ui/failureText'
import { BackupList } from './BackupList'
import classes from './Keeping.module.css'
import { Section } from './Section'

/** Where and how often the library is backed up, and what the backups hold. */
export function BackupSection() {
  const { t, i18n } = useTranslation('backups')
  const { dialogs } = useAbout()
  const failureText = useFailureText()
  const backups = useBackups()
  const [failure, setFailure] = useState<Failure>()
  const [busy, setBusy] = useState(false)
  const [listed, setListed] = useState(false)
  if (!backups) return null
  const tell = async (asked: Promise<Outcome<BackupState>>) => {
    setBusy(true)
    const outcome = await asked
    setBusy(false)
    setFailure(outcome.ok ? undefined : outcome.error)
  }
  // What keeps it from being written is in the window's banner.
  const backUp = async () => {
    setBusy(true)
    await backUpNow()
    setBusy(false)
  }
  const choose = (typed: string) => tell(tellBackups(desktop.chooseBackupFolder({ typed })))
  const change = (hours: number, off: boolean) => tell(tellBackups(desktop.setBackups({ hours, off })))
  const { folder, hours, last } = backups
  const moment =
    last &&
    new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(last))
  return (
    <Section title={t('title')} hint={t('hint')}>
      <div className={classes.controls}>
        {folder !== null && (
          <p role="status">
            {t('folder', { folder })} {moment ? t('last', { moment }) : t('never')}
          </p>
        )}
        {dialogs ? (
          <Button variant="default" disabled={busy} onClick={() => void choose('')}>
            {t(folder === null ? 'choose' : 'chooseOther')}
          </Button>
        ) : (
          <FolderField key={folder} known={folder !== null} choose={choose} />
        )}
        {failure && (
          <p role="alert" className={classes.failure}>
            {failureText(failure)}
          </p>
        )}
        {folder !== null && (
          <>
            <NativeSelect
              label={t('every')}
              value={String(hours)}
              data={backupHours.map((each) => ({ value: String(each), label: t('hours', { count: each }) }))}
              onChange={(event) => void change(Number(event.currentTarget.value), false)}
            />
            <Group gap="xs">
              <Button variant="default" loading={busy} onClick={() => void backUp()}>
                {t('now')}
              </Button>
              <Button variant="default" onClick={() => setListed(true)}>
                {t('show')}
              </Button>
              <Button variant="subtle" disabled={busy} onClick={() => void change(hours, true)}>
                {t('off')}
              </Button>
            </Group>
          </>
        )}
      </div>
      {listed && <BackupList close={() => setListed(false)} />}
    </Section>
  )
}

/** Where the host has no dialog, the folder is typed. */
function FolderField({ known, choose }: { known: boolean; choose: (typed: string) => Promise<void> }) {
  const { t } = useTranslation('backups')
  const [typed, setTyped] = useState('')
  const take = (event: FormEvent) => {
    event.preventDefault()
    void choose(typed)
  }
  return (
    <form onSubmit={take} className={classes.field}>
      <TextInput
        label={t(known ? 'typeOther' : 'type')}
        placeholder={t('example')}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" disabled={typed.trim() === ''}>
        {t('use')}
      </Button>
    </form>
  )
}
