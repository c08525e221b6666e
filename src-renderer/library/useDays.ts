import { useTranslation } from 'react-i18next'

/** How a moment (ISO 8601) is said by its day. */
export function useDays(): (moment: string) => string {
  const { i18n } = useTranslation()
  const format = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium' })
  return (moment) => (moment ? format.format(new Date(moment)) : '')
}
