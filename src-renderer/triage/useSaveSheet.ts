import { notifications } from '@mantine/notifications'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { safeFileName } from '../../src-core/exports/safeFileName'
import { useAbout } from '../desktop/AboutProvider'
import { saveExport } from '../desktop/saveExport'
import { useFailureText } from '../ui/failureText'

/** Saves a sheet as a file that any browser prints, and says so. */
export function useSaveSheet(): {
  save: (name: string, html: string) => Promise<void>
  language: 'zh-CN' | 'en'
} {
  const { t, i18n } = useTranslation('triage')
  const { dialogs } = useAbout()
  const failureText = useFailureText()
  const save = useCallback(
    async (name: string, html: string) => {
      const file = {
        name: safeFileName(name, 'html'),
        bytes: new TextEncoder().encode(html),
        mediaType: 'text/html;charset=utf-8',
      }
      const saved = await saveExport(file, dialogs)
      if (!saved.ok) notifications.show({ message: failureText(saved.error), autoClose: false })
      else if (saved.value !== null) notifications.show({ message: t('saved', { name: saved.value }) })
    },
    [dialogs, failureText, t],
  )
  return { save, language: i18n.language === 'zh-CN' ? 'zh-CN' : 'en' }
}
