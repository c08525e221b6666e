import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'

/** What a change of a page is called: its command's name, or what it was told to be. */
export function useChangeName(): (code: string) => string {
  const { t } = useTranslation(['history', 'commands'])
  return useCallback(
    (code) => {
      const other = t('history:what.other')
      if (!code.includes('.')) return t(`history:what.${code}`, { defaultValue: other })
      return t(`commands:${code}`, { defaultValue: other }).replace(/…$/, '')
    },
    [t],
  )
}
