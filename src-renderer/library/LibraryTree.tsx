import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CatalogueSummary, PublicationSummary } from '../../src-core/catalogue/summarise'
import classes from './LibraryTree.module.css'
import type { LibraryView } from './libraryView'
import { MonthCalendar } from './MonthCalendar'
import { useFormats } from './useFormats'

interface Props {
  summary: CatalogueSummary
  view: LibraryView
  change: (change: Partial<LibraryView>) => void
}

/** The library by newspaper, year, month and day; what is pressed is what the list shows. */
export function LibraryTree({ summary, view, change }: Props) {
  const { t, i18n } = useTranslation('library')
  const { figures } = useFormats()
  const { compare } = new Intl.Collator(i18n.language)
  const papers = [...summary.publications].sort((a, b) => compare(a.publication, b.publication))
  const [only] = papers
  // Pages of which nothing is known make no tree.
  if (papers.length < 2 && !only?.publication && Object.keys(only?.days ?? {}).every((day) => day === ''))
    return null
  const { publications = [], from = '', to = '' } = view.filter
  const show = (publications: readonly string[], from = '', to = '') =>
    change({ filter: { ...view.filter, publications, from, to } })
  return (
    <nav aria-label={t('tree.label')} className={classes.tree}>
      <button
        type="button"
        className={classes.entry}
        aria-pressed={publications.length === 0 && !from}
        onClick={() => show([])}
      >
        <span>{t('tree.all')}</span>
        <small>{figures(summary.pages)}</small>
      </button>
      <ul>
        {papers.map((paper) => (
          <Paper
            key={paper.publication}
            paper={paper}
            open={publications.includes(paper.publication)}
            from={from}
            to={to}
            show={(from, to) => show([paper.publication], from, to)}
          />
        ))}
      </ul>
    </nav>
  )
}

interface PaperProps {
  paper: PublicationSummary
  open: boolean
  from: string
  to: string
  show: (from?: string, to?: string) => void
}

function Paper({ paper, open, from, to, show }: PaperProps) {
  const { t, i18n } = useTranslation('library')
  const { figures } = useFormats()
  const [month, setMonth] = useState('')
  const years = group(paper.days, 4)
  const year = from.slice(0, 4)
  const months = group(paper.days, 7)
  const monthName = new Intl.DateTimeFormat(i18n.language, { month: 'long', timeZone: 'UTC' })
  const nameOf = (month: string) => {
    const first = new Date(`${month}-01`)
    return Number.isNaN(first.getTime()) ? month : monthName.format(first)
  }
  return (
    <li>
      <button
        type="button"
        className={classes.entry}
        aria-pressed={open && !from}
        aria-expanded={open}
        onClick={() => show()}
      >
        <span>{paper.publication || t('tree.unknown')}</span>
        <small>{figures(paper.pages)}</small>
      </button>
      {open && (
        <ul>
          {[...years].map(([each, count]) => (
            <li key={each}>
              <button
                type="button"
                className={classes.entry}
                aria-pressed={from === `${each}-01-01` && to === `${each}-12-31`}
                aria-expanded={each === year}
                onClick={() => show(`${each}-01-01`, `${each}-12-31`)}
              >
                <span>{each}</span>
                <small>{figures(count)}</small>
              </button>
              {each === year && (
                <ul>
                  {[...months]
                    .filter(([of]) => of.startsWith(each))
                    .map(([of, count]) => (
                      <li key={of}>
                        <button
                          type="button"
                          className={classes.entry}
                          aria-pressed={from === `${of}-01` && to === `${of}-31`}
                          aria-expanded={of === from.slice(0, 7) || of === month}
                          onClick={() => {
                            setMonth(of)
                            show(`${of}-01`, `${of}-31`)
                          }}
                        >
                          <span>{nameOf(of)}</span>
                          <small>{figures(count)}</small>
                        </button>
                        {of === from.slice(0, 7) && to.startsWith(of) && (
                          <MonthCalendar
                            month={of}
                            days={paper.days}
                            chosen={from === to ? from : ''}
                            choose={(day) => show(day, day)}
                          />
                        )}
                      </li>
                    ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

/** Pages by the first letters of their dates, in order; undated ones are left out. */
function group(days: Readonly<Record<string, number>>, length: number): Map<string, number> {
  const groups = new Map<string, number>()
  for (const day of Object.keys(days).sort()) {
    const name = day.slice(0, length)
    if (name) groups.set(name, (groups.get(name) ?? 0) + (days[day] ?? 0))
  }
  return groups
}
