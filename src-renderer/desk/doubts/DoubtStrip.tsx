import { Button, CloseButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ShortcutKeys } from '../../commands/ShortcutKeys'
import classes from './DoubtStrip.module.css'
import type { Doubts } from './useDoubts'
import { useDoubtText } from './useDoubtText'

/** Below the text while a doubt is looked at: what it is, why, and the keys to settle it. */
export function DoubtStrip({ doubts, editable }: { doubts: Doubts; editable: boolean }) {
  const { t } = useTranslation(['desk', 'app', 'commands'])
  const text = useDoubtText()
  const doubt = doubts.current
  if (!doubt) return null
  const place = doubts.all.indexOf(doubt) + 1
  return (
    <div className={classes.strip}>
      <p role="status">
        <b>{text.percent(doubt)}</b> {text.name(doubt)}
        <span className={classes.reason}>{text.reason(doubt)}</span>
      </p>
      <span className={classes.place}>{t('desk:doubts.place', { place, count: doubts.all.length })}</span>
      <span className={classes.key}>
        <ShortcutKeys shortcut="F8" /> {t('desk:doubts.next')}
      </span>
      {editable && (
        <Button
          size="compact-sm"
          variant="default"
          rightSection={<ShortcutKeys shortcut="Mod+Alt+C" />}
          onClick={() => doubts.confirm(doubt)}
        >
          {t('desk:doubts.confirm')}
        </Button>
      )}
      <CloseButton size="sm" aria-label={t('app:close')} onClick={doubts.close} />
    </div>
  )
}
