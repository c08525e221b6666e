import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'

/** How a number is written, its digits grouped. */
export function useFigures(): (value: number) => string {
  const { language } = useTranslation().i18n
  return useMemo(() => {
    const { format } = new Intl.NumberFormat(language)
    return format
  }, [language])
}
