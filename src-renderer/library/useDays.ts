import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'

/** How a moment (ISO 8601) is said by its day. */
export function useDays(): (moment: string) => string {
  const { language } = useTranslation().i18n
  return useMemo(() => {
    // To make one takes longer than to draw the row that asks for it.
    const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium' })
    return (moment) => (moment ? format.format(new Date(moment)) : '')
  }, [language])
}
