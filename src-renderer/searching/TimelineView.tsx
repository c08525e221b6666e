import { SegmentedControl, Table } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Timeline } from '../../src-core/searching/results/timeline'
import { searchClient } from '../indexing/SearchClient'
import { type Measure, measured, measures } from './measure'
import classes from './Search.module.css'
import { TimelineChart } from './TimelineChart'
import type { Searching } from './useSearch'

/** Frequency over time as a chart, and by newspaper as a table. */
export function TimelineView({ searching }: { searching: Searching }) {
  const { t, i18n } = useTranslation('searching')
  const [timeline, setTimeline] = useState<Timeline>()
  const [measure, setMeasure] = useState<Measure>('places')
  const { turn, state } = searching
  useEffect(() => {
    if (state !== 'done' || turn === 0) return
    return searchClient.ask({ kind: 'timeline' }, (answer) => {
      if (answer !== 'slow' && answer.kind === 'timeline') setTimeline(answer.timeline)
    })
  }, [turn, state])
  if (!timeline) return null
  const figure = (value: number) =>
    value.toLocaleString(i18n.language, { maximumFractionDigits: measure === 'rate' ? 1 : 0 })
  return (
    <div className={classes.figures}>
      <div className={classes.tools}>
        <SegmentedControl
          size="xs"
          aria-label={t('timeline.measure')}
          value={measure}
          onChange={(value) => setMeasure(measures.find((each) => each === value) ?? 'places')}
          data={measures.map((value) => ({ value, label: t(`timeline.${value}`) }))}
        />
      </div>
      {timeline.periods.length > 0 && <TimelineChart timeline={timeline} measure={measure} figure={figure} />}
      {timeline.undated.articles > 0 && (
        <p className={classes.remark}>{t('timeline.undated', { count: timeline.undated.articles })}</p>
      )}
      <Table className={classes.table} withRowBorders>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('timeline.paper')}</Table.Th>
            {measures.map((each) => (
              <Table.Th key={each} className={classes.number}>
                {t(`timeline.${each}`)}
              </Table.Th>
            ))}
            <Table.Th className={classes.number}>{t('timeline.allArticles')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {timeline.papers.map((paper) => (
            <Table.Tr key={paper.name}>
              <Table.Td>{paper.name || t('timeline.noPaper')}</Table.Td>
              {measures.map((each) => (
                <Table.Td key={each} className={classes.number}>
                  {measured(paper, each).toLocaleString(i18n.language, {
                    maximumFractionDigits: each === 'rate' ? 1 : 0,
                  })}
                </Table.Td>
              ))}
              <Table.Td className={classes.number}>
                {paper.allArticles.toLocaleString(i18n.language)}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}
