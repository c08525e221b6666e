import { Button } from '@mantine/core'
import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { useKeeping } from '../../database/journal/useKeeping'
import { pendingWrites } from '../../database/pendingWrites'
import { useSignal } from '../../ui/useSignal'
import classes from './SaveMark.module.css'
import type { Saver } from './Saver'

/** Says where the editor's work is. A failure says that nothing is lost and offers another try. */
export function SaveMark({ saver }: { saver: Saver }) {
  const { t } = useTranslation('desk')
  const page = useSyncExternalStore(saver.subscribe, () => saver.state)
  const pending = useSignal(pendingWrites)
  const saving = page === 'saved' && pending > 0 ? 'saving' : page
  const keeping = useKeeping()
  // In the database, and not on the disk yet, since the disk cannot take it.
  const state = saving === 'saved' && keeping.kind === 'held' ? 'held' : saving
  return (
    <span className={classes.mark} data-state={state}>
      <span role="status">{t(`save.${state}`)}</span>
      {state === 'failed' && (
        <Button size="compact-xs" variant="default" onClick={() => void saver.flush()}>
          {t('save.retry')}
        </Button>
      )}
    </span>
  )
}
