import { notifications } from '@mantine/notifications'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useAbout } from '../desktop/AboutProvider'
import { saveExport } from '../desktop/saveExport'
import { useFailureText } from './failureText'

/** Gives the editor a text as a file, and says where it went or why it did not. */
export function useSaveText(): (name: string, text: string, mediaType: string) => Promise<void> {
  const { t } = useTranslation('exporting')
  const { dialogs } = useAbout()
  const failureText = useFailureText()
  return useCallback(
    async (name, text, mediaType) => {
      const saved = await saveExport({ name, bytes: new TextEncoder().encode(text), mediaType }, dialogs)
      if (!saved.ok) {
        notifications.show({ color: 'red', message: failureText(saved.error), autoClose: false })
      } else if (saved.value !== null) {
        notifications.show({ message: t(dialogs ? 'saved' : 'downloaded', { name: saved.value }) })
      }
    },
    [dialogs, failureText, t],
  )
}
