import { notifications } from '@mantine/notifications'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { JournalStarted } from '../database/journal/startJournal'

/** Tells the editor what came back from the journal, and what of the journal could not be read. */
export function useTellRestored(): (started: JournalStarted) => void {
  const { t } = useTranslation('keeping')
  return useCallback(
    ({ restored, pages, setAside }) => {
      const say = (message: string) => notifications.show({ message, autoClose: false })
      if (pages > 0) say(t('restored', { count: pages }))
      else if (restored > 0) say(t('restoredRows'))
      if (setAside > 0) say(t('setAside'))
    },
    [t],
  )
}
