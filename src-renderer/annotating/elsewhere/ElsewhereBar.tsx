import { Button, CloseButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ShortcutKeys } from '../../commands/ShortcutKeys'
import classes from './ElsewhereBar.module.css'
import type { ElsewhereOffers } from './useElsewhere'

/** Says after a name was tagged where else it stands, with a key for each answer; goes with the next edit. */
export function ElsewhereBar({ elsewhere }: { elsewhere: ElsewhereOffers }) {
  const { t } = useTranslation('annotating')
  const { offer } = elsewhere
  return (
    <div className={classes.place} role="status">
      {offer && (
        <div className={classes.bar}>
          <span>{t('elsewhere.found', { name: offer.printed, count: offer.count })}</span>
          <Button
            variant="subtle"
            size="compact-sm"
            rightSection={<ShortcutKeys shortcut="Alt+A" />}
            onClick={() => void elsewhere.tagOnPage()}
          >
            {t('elsewhere.onPage')}
          </Button>
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            rightSection={<ShortcutKeys shortcut="Alt+Shift+A" />}
            onClick={() => void elsewhere.openLibrary()}
          >
            {t('elsewhere.inLibrary')}
          </Button>
          <CloseButton size="sm" aria-label={t('elsewhere.no')} onClick={elsewhere.close} />
        </div>
      )}
    </div>
  )
}
