import { ActionIcon, Group, NumberInput, Select } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

interface MonthFieldProps {
  /** `YYYY-MM` */
  month: string
  change: (month: string) => void
}

/** A month and its year in the window's language, which a browser's own field for months does not follow; one press goes on or back. */
export function MonthField({ month, change }: MonthFieldProps) {
  const { t, i18n } = useTranslation('reports')
  const [year = 0, number = 1] = month.split('-').map(Number)
  const nameOf = new Intl.DateTimeFormat(i18n.language, { month: 'long', timeZone: 'UTC' })
  const names = Array.from({ length: 12 }, (_, i) => ({
    value: String(i + 1),
    label: nameOf.format(new Date(Date.UTC(2000, i, 1))),
  }))
  const go = (by: number) => change(monthOf(year, number + by))
  return (
    <Group gap={4} wrap="nowrap" role="group" aria-label={t('month')}>
      <ActionIcon variant="subtle" color="gray" aria-label={t('monthBefore')} onClick={() => go(-1)}>
        <IconChevronLeft size={16} />
      </ActionIcon>
      <Select
        size="xs"
        w="7rem"
        aria-label={t('month')}
        allowDeselect={false}
        data={names}
        value={String(number)}
        onChange={(value) => value && change(monthOf(year, Number(value)))}
      />
      <NumberInput
        size="xs"
        w="5rem"
        aria-label={t('year')}
        min={1600}
        max={2999}
        clampBehavior="none"
        value={year}
        // Half a year is typed on the way to a whole one.
        onChange={(value) =>
          Number(value) >= 1600 && Number(value) < 3000 && change(monthOf(Number(value), number))
        }
      />
      <ActionIcon variant="subtle" color="gray" aria-label={t('monthAfter')} onClick={() => go(1)}>
        <IconChevronRight size={16} />
      </ActionIcon>
    </Group>
  )
}

/** @param number from 1; past a year's ends it is a month of the year before or after */
function monthOf(year: number, number: number): string {
  const date = new Date(Date.UTC(year, number - 1, 1))
  return date.toISOString().slice(0, 7)
}
