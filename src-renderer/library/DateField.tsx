import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { otherCalendars } from '../../src-core/calendars/otherCalendars'
import { readDays } from '../../src-core/calendars/readDays'

interface Props {
  label: string
  /** Which day of a month or year is meant. */
  end: 'from' | 'to'
  /** ISO 8601; empty for none. */
  value: string
  /** Called with what can be understood; empty for nothing typed. */
  change: (day: string) => void
}

/** A day, month or year in any form that newspapers date by: common, Republican or lunar. */
export function DateField({ label, end, value, change }: Props) {
  const { t } = useTranslation('library')
  const [typed, setTyped] = useState(value)
  const read = (text: string) => readDays(text, new Date().getFullYear())?.[end]
  const understood = typed.trim() === '' ? '' : read(typed)
  // Filters that are cleared as a whole clear the field.
  const shown = value === '' && understood ? '' : typed
  return (
    <TextInput
      label={label}
      placeholder={t('filter.dateHint')}
      value={shown}
      error={understood === undefined && t('filter.noDate')}
      description={value && [value, ...otherCalendars(value)].join(' · ')}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      onChange={(event) => {
        const text = event.currentTarget.value
        setTyped(text)
        const day = text.trim() === '' ? '' : read(text)
        if (day !== undefined) change(day)
      }}
    />
  )
}
