import { Button, CloseButton, Group, Progress } from '@mantine/core'
import { useRef, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { useFailureText } from '../ui/failureText'
import { useShownProgress } from '../ui/useShownProgress'
import classes from './ImportPanel.module.css'
import type { ImportProgress, ImportRun } from './ImportRun'
import { useSelfDismissal } from './useSelfDismissal'
import { useUndoImport } from './useUndoImport'

interface Props {
  run: ImportRun
  openPage: (pageId: string) => void
}

/** How far the import is, and at its end what came of it; nothing that failed is left unsaid. */
export function ImportPanel({ run, openPage }: Props) {
  const { t } = useTranslation('importing')
  const progress = useShownProgress(useSyncExternalStore(run.subscribe, run.progress))
  const duration = useDuration()
  const undo = useUndoImport(run)
  const panel = useRef<HTMLElement>(null)
  useSelfDismissal(progress, panel, run.dismiss)
  const { state, files, done, pages, elapsed, first, left, importId } = progress
  if (state === 'idle') return null
  if (state === 'undoing') return <UndoingPanel />
  const running = state === 'running'
  const rate = elapsed > 0 ? (pages / elapsed) * 1000 : 0
  return (
    <section ref={panel} className={classes.panel} aria-label={t('panel.label')}>
      <Group justify="space-between" wrap="nowrap">
        <h2 className={classes.title}>{t(`panel.${state}`)}</h2>
        {!running && <CloseButton aria-label={t('close')} onClick={run.dismiss} />}
      </Group>
      {running && (
        <Progress mt="xs" value={files > 0 ? (done / files) * 100 : 0} aria-label={t('panel.running')} />
      )}
      <p role="status" className={classes.counts}>
        {running
          ? [
              t('panel.progress', { done, files, rate: rate.toFixed(rate < 10 ? 1 : 0) }),
              done >= 5 && t('panel.left', { time: duration((elapsed / done) * (files - done)) }),
            ]
              .filter(Boolean)
              .join(' · ')
          : t('panel.pages', { count: pages })}
      </p>
      <Details progress={progress} />
      <Group gap="xs" mt="sm">
        {running && (
          <Button size="xs" variant="default" onClick={run.cancel}>
            {t('panel.cancel')}
          </Button>
        )}
        {state === 'cancelled' && left > 0 && (
          <Button size="xs" variant="default" onClick={() => void run.resume()}>
            {t('panel.resume', { count: left })}
          </Button>
        )}
        {!running && importId && (
          <Button size="xs" variant="default" onClick={undo}>
            {t('panel.undo')}
          </Button>
        )}
        {!running && first && (
          <Button
            size="xs"
            onClick={() => {
              run.dismiss()
              openPage(first)
            }}
          >
            {t('panel.openFirst')}
          </Button>
        )}
      </Group>
    </section>
  )
}

/** Thousands of pages take a while to go, all at once. */
function UndoingPanel() {
  const { t } = useTranslation('importing')
  return (
    <section className={classes.panel} aria-label={t('panel.label')}>
      <h2 className={classes.title}>{t('panel.undoing')}</h2>
      <Progress mt="xs" value={100} striped animated aria-label={t('panel.undoing')} />
    </section>
  )
}

/** Milliseconds in words, to the minute or second. */
function useDuration() {
  const { i18n } = useTranslation()
  return (milliseconds: number) => {
    const seconds = Math.max(1, Math.round(milliseconds / 1000))
    const [value, unit] = seconds < 90 ? [seconds, 'second'] : [Math.round(seconds / 60), 'minute']
    return new Intl.NumberFormat(i18n.language, { style: 'unit', unit, unitDisplay: 'long' }).format(value)
  }
}

function Details({ progress: { known, restored, skipped, failed } }: { progress: ImportProgress }) {
  const { t } = useTranslation('importing')
  const failureText = useFailureText()
  return (
    <div className={classes.details}>
      {known.length > 0 && (
        <p title={known.join('\n')}>{t('panel.known', { count: known.length, name: known[0] })}</p>
      )}
      {restored > 0 && <p>{t('panel.restored', { count: restored })}</p>}
      {skipped > 0 && <p>{t('panel.skipped', { count: skipped })}</p>}
      {failed.length > 0 && (
        <details open>
          <summary>{t('panel.failed', { count: failed.length })}</summary>
          <ul>
            {failed.map(({ name, folder, failure }) => (
              <li key={`${folder}/${name}`}>
                <strong>{name}</strong> {failureText({ ...failure, values: { name, ...failure.values } })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
