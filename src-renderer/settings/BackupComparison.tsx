import { Button, Checkbox, Group, Loader, Progress } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Backup, BackupDifference } from '../../src-core/desktop/backupContract'
import type { Output } from '../../src-core/desktop/contract'
import type { Failure } from '../../src-core/desktop/outcome'
import { type Restored, restoreBackup } from '../database/restoring/restoreBackup'
import { desktop } from '../desktop/desktop'
import { useFailureText } from '../ui/failureText'
import classes from './Keeping.module.css'

/** Pages that are named one by one, at most. */
const mostNamed = 500

/** In what a backup differs from the library, page by page; what is chosen is brought back. */
export function BackupComparison({ backup, back }: { backup: Backup; back: () => void }) {
  const { t } = useTranslation('backups')
  const failureText = useFailureText()
  const [found, setFound] = useState<Output<'compareBackup'>>()
  const [failure, setFailure] = useState<Failure>()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [progress, setProgress] = useState<number>()
  const [restored, setRestored] = useState<Restored>()
  useEffect(() => {
    void desktop.compareBackup({ name: backup.name }).then((outcome) => {
      if (!outcome.ok) return setFailure(outcome.error)
      setFound(outcome.value)
      // What is missing is what one comes here for; what stands there gives way only when that is asked for.
      const missing = outcome.value.differences.filter(({ kind }) => kind === 'missing')
      setChosen(new Set(missing.map(({ unit }) => unit)))
    })
  }, [backup])
  if (failure) return <p role="alert">{failureText(failure)}</p>
  if (!found) return <Loader size="sm" />
  const pages = found.differences.filter(({ unit }) => unit.startsWith('pages/'))
  const tables = found.differences.filter(({ unit }) => unit.startsWith('tables/'))
  const choose = (units: readonly BackupDifference[], taken: boolean) => {
    const next = new Set(chosen)
    for (const { unit } of units) taken ? next.add(unit) : next.delete(unit)
    setChosen(next)
  }
  const wanted = pages.filter(({ unit }) => chosen.has(unit))
  const restore = async () => {
    // A page needs its file, which is in a table; of these only what is missing is taken.
    const units = [...wanted, ...tables]
    const outcome = await restoreBackup(backup.name, units, (done) =>
      setProgress((done / units.length) * 100),
    )
    setProgress(undefined)
    if (outcome.ok) setRestored(outcome.value)
    else setFailure(outcome.error)
  }
  if (restored) {
    return (
      <div role="status">
        <p>{t('restored', { count: restored.pages })}</p>
        {restored.busy > 0 && <p>{t('busy', { count: restored.busy })}</p>}
        <Button onClick={back}>{t('back')}</Button>
      </div>
    )
  }
  return (
    <div>
      <p>{t('compared', { same: found.same, newer: found.newer, differing: pages.length })}</p>
      {pages.length === 0 && <p>{t('alike')}</p>}
      {pages.length > 0 && (
        <>
          <Checkbox
            label={t('all', { count: pages.length })}
            checked={wanted.length === pages.length}
            indeterminate={wanted.length > 0 && wanted.length < pages.length}
            onChange={(event) => choose(pages, event.currentTarget.checked)}
          />
          <ul className={`${classes.list} ${classes.scroll}`}>
            {pages.slice(0, mostNamed).map((page) => (
              <li key={page.unit}>
                <Checkbox
                  label={`${page.name} · ${t(`kinds.${page.kind}`)}`}
                  checked={chosen.has(page.unit)}
                  onChange={(event) => choose([page], event.currentTarget.checked)}
                />
              </li>
            ))}
          </ul>
          {pages.length > mostNamed && <p>{t('more', { count: pages.length - mostNamed })}</p>}
        </>
      )}
      {progress !== undefined && <Progress value={progress} mt="md" aria-label={t('restoring')} />}
      <p>{t('safe')}</p>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={back}>
          {t('back')}
        </Button>
        <Button
          disabled={wanted.length + tables.length === 0}
          loading={progress !== undefined}
          onClick={() => void restore()}
        >
          {t('restore', { count: wanted.length })}
        </Button>
      </Group>
    </div>
  )
}
