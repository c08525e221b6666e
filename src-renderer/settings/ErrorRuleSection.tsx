import { Group, NumberInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ErrorRule } from '../../src-core/triage/errorRule'
import { setErrorRule, useErrorRule } from '../database/triage/errorRule'
import { Section } from './Section'

const limits = { passMark: 100, mark: 1 } as const

/** By what samples are judged: the mark up to which they pass, and the weight of punctuation. */
export function ErrorRuleSection() {
  const { t } = useTranslation('settings')
  const rule = useErrorRule()
  const field = (name: keyof ErrorRule) => (
    <NumberInput
      label={t(`errorRule.${name}`)}
      min={0}
      max={limits[name]}
      step={0.1}
      decimalScale={2}
      value={rule[name]}
      onChange={(value) => {
        if (typeof value === 'number') void setErrorRule({ ...rule, [name]: value })
      }}
    />
  )
  return (
    <Section title={t('errorRule.title')} hint={t('errorRule.hint')}>
      <Group grow align="end">
        {field('passMark')}
        {field('mark')}
      </Group>
    </Section>
  )
}
