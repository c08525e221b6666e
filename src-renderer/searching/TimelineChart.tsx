import { useTranslation } from 'react-i18next'
import type { Timeline } from '../../src-core/searching/results/timeline'
import { type Measure, measured } from './measure'
import classes from './Search.module.css'

interface TimelineChartProps {
  timeline: Timeline
  measure: Measure
  figure: (value: number) => string
}

const width = 900
const height = 240
const left = 56
const bottom = 28
const top = 12
/** Newspapers with a colour of their own; all others share the last one. */
const colours = 5

/** Bars by period, in which each newspaper has its colour where places are counted. */
export function TimelineChart({ timeline, measure, figure }: TimelineChartProps) {
  const { t } = useTranslation('searching')
  const { periods, papers } = timeline
  const highest = niceAbove(Math.max(...periods.map((period) => measured(period, measure))))
  const step = (width - left) / periods.length
  const scale = (height - top - bottom) / highest
  const printing = papers.filter(({ places }) => places > 0)
  const named = printing.slice(0, colours).map(({ name }) => name)
  const stacked = measure === 'places' && named.length > 1
  const every = Math.ceil(periods.length / 12)
  return (
    <figure className={classes.chart}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t('timeline.label')}>
        {[0, 0.5, 1].map((share) => {
          const y = height - bottom - share * highest * scale
          return (
            <g key={share}>
              <line x1={left} x2={width} y1={y} y2={y} className={classes.grid} />
              <text x={left - 8} y={y + 4} textAnchor="end">
                {figure(share * highest)}
              </text>
            </g>
          )
        })}
        {periods.map((period, i) => {
          const x = left + i * step
          const value = measured(period, measure)
          const parts = stacked ? partsOf(period.papers, named) : [{ colour: 0, value }]
          let y = height - bottom
          return (
            <g key={period.name}>
              <title>{`${period.name}: ${figure(value)}`}</title>
              <rect x={x} y={top} width={step} height={height - top - bottom} className={classes.hover} />
              {parts.map((part) => {
                y -= part.value * scale
                return (
                  <rect
                    key={part.colour}
                    x={x + Math.min(1, step * 0.1)}
                    y={y}
                    width={Math.max(1, step - Math.min(2, step * 0.2))}
                    height={part.value * scale}
                    data-colour-of={part.colour}
                    className={classes.bar}
                  />
                )
              })}
              {i % every === 0 && (
                <text x={x + step / 2} y={height - 8} textAnchor="middle">
                  {period.name}
                </text>
              )}
            </g>
          )
        })}
      </svg>
      {stacked && (
        <figcaption>
          {named.map((name, i) => (
            <span key={name} data-colour-of={i} className={classes.key}>
              {name || t('timeline.noPaper')}
            </span>
          ))}
          {printing.length > colours && (
            <span data-colour-of={colours} className={classes.key}>
              {t('timeline.others')}
            </span>
          )}
        </figcaption>
      )}
    </figure>
  )
}

function partsOf(papers: Readonly<Record<string, number>>, named: readonly string[]) {
  const parts = named.map((name, colour) => ({ colour, value: papers[name] ?? 0 }))
  const own = parts.reduce((sum, part) => sum + part.value, 0)
  const all = Object.values(papers).reduce((sum, places) => sum + places, 0)
  return [...parts, { colour: colours, value: all - own }].filter(({ value }) => value > 0)
}

/** The next of 1, 2, 5, 10, 20, 50 … that is not below a value. */
function niceAbove(value: number): number {
  if (value <= 0) return 1
  const power = 10 ** Math.floor(Math.log10(value))
  return [1, 2, 5, 10].map((factor) => factor * power).find((each) => each >= value) ?? value
}
