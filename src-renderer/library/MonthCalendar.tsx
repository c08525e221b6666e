import { useTranslation } from 'react-i18next'
import classes from './LibraryTree.module.css'

interface Props {
  /** `YYYY-MM` */
  month: string
  /** Pages by date. */
  days: Readonly<Record<string, number>>
  chosen: string
  choose: (day: string) => void
}

/** A month's days, week by week from Monday; those with pages can be pressed. */
export function MonthCalendar({ month, days, chosen, choose }: Props) {
  const { t, i18n } = useTranslation('library')
  const [year = 0, number = 1] = month.split('-').map(Number)
  const before = (new Date(Date.UTC(year, number - 1, 1)).getUTCDay() + 6) % 7
  const count = new Date(Date.UTC(year, number, 0)).getUTCDate()
  const name = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long', timeZone: 'UTC' })
  return (
    <div className={classes.calendar}>
      {Array.from({ length: count }, (_, i) => {
        const day = `${month}-${String(i + 1).padStart(2, '0')}`
        const pages = days[day] ?? 0
        return (
          <button
            key={day}
            type="button"
            className={classes.day}
            disabled={pages === 0}
            aria-pressed={chosen === day}
            aria-label={`${name.format(new Date(day))}, ${t('count.pages', { count: pages })}`}
            style={i === 0 ? { gridColumnStart: before + 1 } : undefined}
            onClick={() => choose(day)}
          >
            {i + 1}
          </button>
        )
      })}
    </div>
  )
}
