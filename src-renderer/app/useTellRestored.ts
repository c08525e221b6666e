import { notifications } from '@mantine/notifications'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { asideWasTold } from '../database/journal/asideRows'
import type { JournalStarted } from '../database/journal/startJournal'

/** Tells the editor what came back from the journal, what of it could not be read, and what gave way to it. */
export function useTellRestored(): (started: JournalStarted) => void {
  const { t } = useTranslation('keeping')
  return useCallback(
    ({ restored, pages, setAside, ownAside }) => {
      const say = (message: string, color?: string) =>
        notifications.show({ message, autoClose: false, ...(color && { color }) })
      // All is well, so nothing about it looks like an alarm.
      if (pages > 0) say(t('restored', { count: pages }), 'teal')
      else if (restored > 0) say(t('restoredRows'), 'teal')
      if (setAside > 0) say(t('setAside'))
      if (ownAside === 0) return
      say(t('ownAside'))
      void asideWasTold()
    },
    [t],
  )
}
