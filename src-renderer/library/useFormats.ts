import { useTranslation } from 'react-i18next'

interface Formats {
  /** A number, its digits grouped. */
  figures: (value: number) => string
  /** A moment (ISO 8601) by its day; nothing for none. */
  day: (moment: string) => string
}

/** One for each language: to make one takes longer than to draw the row that asks for it. */
const known = new Map<string, Formats>()

function formatsOf(language: string): Formats {
  const { format: figures } = new Intl.NumberFormat(language)
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'medium' })
  return { figures, day: (moment) => (moment ? days.format(new Date(moment)) : '') }
}

/** How figures and days are written in the language of the window. */
export function useFormats(): Formats {
  const { language } = useTranslation().i18n
  const formats = known.get(language) ?? formatsOf(language)
  known.set(language, formats)
  return formats
}
