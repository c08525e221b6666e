import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './SaveMark.module.css'
import type { SaveState } from './Saver'

/** Says where the editor's work is. A failure says that nothing is lost and offers another try. */
export function SaveMark({ state, retry }: { state: SaveState; retry: () => void }) {
  const { t } = useTranslation('desk')
  return (
    <span className={classes.mark} data-state={state}>
      <span role="status">{t(`save.${state}`)}</span>
      {state === 'failed' && (
        <Button size="compact-xs" variant="default" onClick={retry}>
          {t('save.retry')}
        </Button>
      )}
    </span>
  )
}
