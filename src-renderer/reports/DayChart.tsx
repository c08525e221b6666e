import { useTranslation } from 'react-i18next'
import type { MonthReport } from '../../src-core/report/monthReport'
import classes from './Report.module.css'

const width = 680
const height = 150
const left = 34
const bottom = 20
const top = 14

interface DayChartProps {
  days: MonthReport['days']
  figure: (value: number) => string
}

/** Articles of each day as bars. Its description says the days in words for who does not see it. */
export function DayChart({ days, figure }: DayChartProps) {
  const { t } = useTranslation('reports')
  const most = Math.max(1, ...days.map(({ articles }) => articles))
  const step = (width - left) / days.length
  const scale = (height - top - bottom) / most
  const said = days.filter(({ articles }) => articles > 0)
  return (
    <figure className={classes.chart}>
      <figcaption>{t('chart.title')}</figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby="report-days report-days-said">
        <title id="report-days">{t('chart.title')}</title>
        <desc id="report-days-said">
          {said
            .map(({ day, articles, words }) => t('chart.day', { day, count: articles, words: figure(words) }))
            .join(' ')}
        </desc>
        {[0, most].map((value) => (
          <g key={value}>
            <line
              x1={left}
              x2={width}
              y1={height - bottom - value * scale}
              y2={height - bottom - value * scale}
            />
            <text x={left - 6} y={height - bottom - value * scale + 4} textAnchor="end">
              {figure(value)}
            </text>
          </g>
        ))}
        {days.map(({ day, articles }, i) => (
          <g key={day}>
            <rect
              x={left + i * step + step * 0.15}
              y={height - bottom - articles * scale}
              width={step * 0.7}
              height={articles * scale}
              className={classes.bar}
            />
            <text x={left + (i + 0.5) * step} y={height - 6} textAnchor="middle">
              {Number(day.slice(8))}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  )
}
