import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { numberingOf, numberPattern } from '../../src-core/numbers/numberPattern'
import { setNumberingPattern, useNumberingPattern } from '../database/numbers/numberingPattern'
import { Section } from './Section'

/** What articles are numbered by, with numbers that it makes. A pattern that makes none is not kept. */
export function NumberSection() {
  const { t } = useTranslation('settings')
  const kept = useNumberingPattern()
  const [typed, setTyped] = useState<string>()
  const pattern = typed ?? kept
  const fine = numberPattern(pattern) !== null
  const example = { publication: t('numbers.example'), date: '2026-03-18', page: '3' }
  const numberAt = numberingOf(pattern, example)
  const lacking = numberingOf(pattern, { publication: '', date: '', page: '' })(1)
  return (
    <Section title={t('numbers.title')} hint={t('numbers.hint')}>
      <TextInput
        aria-label={t('numbers.label')}
        value={pattern}
        error={!fine && t('numbers.wrong')}
        onChange={(event) => {
          const { value } = event.currentTarget
          setTyped(value)
          if (numberPattern(value)) void setNumberingPattern(value.trim())
        }}
        onBlur={() => fine && setTyped(undefined)}
      />
      <p>{t('numbers.tokens')}</p>
      {fine && (
        <p role="status">
          {t('numbers.preview', { first: numberAt(1), second: numberAt(2) })}{' '}
          {lacking !== numberAt(1) && t('numbers.lacking', { number: lacking })}
        </p>
      )}
    </Section>
  )
}
