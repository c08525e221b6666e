import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type Frequency, frequencies, frequencyOf, tallied } from '../../src-core/model/habits'
import type { Profile } from '../../src-core/model/profile'
import { fixHabit, type Indent } from '../../src-core/profiles/fixHabit'
import classes from './HabitList.module.css'

/** One habit a row: what it is, and how often, which can be changed. */
export function HabitList({ profile, change }: { profile: Profile; change: (profile: Profile) => void }) {
  const { t } = useTranslation('profiles')
  const { habits, fixed } = profile
  const most = Math.max(...habits.indents)
  const indent = most > 0 ? String(habits.indents.indexOf(most)) : ''
  const unseen = { value: '', label: t('unseen'), disabled: true }
  return (
    <ul className={classes.habits}>
      {tallied.map((name) => (
        <li key={name}>
          <span>
            {t(`habits.${name}`)}
            {fixed.includes(name) && <small>{t('fixed')}</small>}
          </span>
          <NativeSelect
            aria-label={t(`habits.${name}`)}
            value={frequencyOf(habits[name]) ?? ''}
            data={[unseen, ...frequencies.map((value) => ({ value, label: t(`frequencies.${value}`) }))]}
            onChange={(event) => change(fixHabit(profile, name, event.currentTarget.value as Frequency))}
          />
        </li>
      ))}
      <li>
        <span>
          {t('habits.indents')}
          {fixed.includes('indents') && <small>{t('fixed')}</small>}
        </span>
        <NativeSelect
          aria-label={t('habits.indents')}
          value={indent}
          data={[unseen, ...['0', '1', '2'].map((value) => ({ value, label: t(`indents.${value}`) }))]}
          onChange={(event) =>
            change(fixHabit(profile, 'indents', Number(event.currentTarget.value) as Indent))
          }
        />
      </li>
    </ul>
  )
}
