import type { MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './CoverageBar.module.css'
import { type Coverage, nextUnowned } from './coverage'

interface CoverageBarProps {
  coverage: Coverage
  /** How many raw lines the page has. */
  count: number
  onGo: (line: number) => void
}

/** The whole raw text as a strip: each article in its colour, and what belongs to none. A click leads there. */
export function CoverageBar({ coverage, count, onGo }: CoverageBarProps) {
  const onClick = (event: MouseEvent<HTMLDivElement>) => {
    const { top, height } = event.currentTarget.getBoundingClientRect()
    const line = Math.floor(((event.clientY - top) / height) * count) + 1
    const band = coverage.bands.find(({ first, last }) => first <= line && line <= last)
    onGo(typeof band?.owner === 'string' ? band.first : line)
  }
  return (
    // The keyboard has the figure below and the key that leads on.
    <div className={classes.bar} aria-hidden onClick={onClick}>
      {coverage.bands.map(({ first, last, owner }) => (
        <span
          key={first}
          data-tint={typeof owner === 'number' ? owner % 8 : undefined}
          data-owner={typeof owner === 'string' ? owner : undefined}
          style={{
            top: `${((first - 1) / count) * 100}%`,
            height: `${((last - first + 1) / count) * 100}%`,
          }}
        />
      ))}
    </div>
  )
}

interface CoverageFigureProps {
  coverage: Coverage
  /** Where the next stretch is looked for from. */
  line: number
  onGo: (line: number) => void
}

/** How much of the raw text belongs to no article; leads to the next such place. */
export function CoverageFigure({ coverage, line, onGo }: CoverageFigureProps) {
  const { t } = useTranslation('desk')
  const next = nextUnowned(coverage, line)
  const percent = Math.round(coverage.unowned * 1000) / 10
  if (next === null) return <p className={classes.figure}>{t('proof.allOwned')}</p>
  return (
    <button
      type="button"
      className={classes.figure}
      title={t('proof.nextUnowned')}
      onClick={() => onGo(next)}
    >
      {t('proof.unowned', { percent })}
    </button>
  )
}
