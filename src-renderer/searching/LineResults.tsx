import { Button, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type LineOrder, lineOrders } from '../../src-core/searching/results/concordance'
import { type LineHit, mostLines } from '../indexing/messages'
import { searchClient } from '../indexing/SearchClient'
import { useSaveText } from '../ui/useSaveText'
import type { ResultsProps } from './ArticleResults'
import { linesToCsv } from './linesToCsv'
import { ResultList } from './ResultList'
import classes from './Search.module.css'
import { usePages } from './usePages'

/** The concordance: every place in its line, sorted by what stands before or after it. */
export function LineResults({ searching, open, leave, ref }: ResultsProps) {
  const { t } = useTranslation('searching')
  const [order, setOrder] = useState<LineOrder>('article')
  const [lines, setLines] = useState({ total: 0, cut: false })
  const key = `${searching.turn}|${searching.progress?.articles}|${order}`
  const { row, need } = usePages<LineHit>(key, (from, to, take) =>
    searchClient.ask({ kind: 'lines', order, from, to }, (answer) => {
      if (answer === 'slow' || answer.kind !== 'lines') return
      setLines(answer.lines)
      take(answer.lines.rows)
    }),
  )
  return (
    <>
      <div className={classes.tools}>
        <SegmentedControl
          size="xs"
          aria-label={t('lines.order')}
          value={order}
          onChange={(value) => setOrder(lineOrders.find((each) => each === value) ?? 'article')}
          data={lineOrders.map((value) => ({ value, label: t(`lines.${value}`) }))}
        />
        <SaveLines order={order} disabled={searching.state !== 'done' || lines.total === 0} />
        {lines.cut && <span className={classes.remark}>{t('lines.cut', { count: mostLines })}</span>}
      </div>
      <ResultList
        key={key}
        ref={ref}
        label={t('views.lines')}
        // The first page says how many there are.
        count={Math.max(lines.total, 1)}
        usualHeight={34}
        need={need}
        leave={leave}
        open={(index) => {
          const line = row(index)
          if (line) open(line.pageId, line.articleId, line)
        }}
        render={(index) => {
          const line = row(index)
          return line ? <Line line={line} place={index + 1} /> : <span className={classes.waiting}>…</span>
        }}
      />
    </>
  )
}

function Line({ line, place }: { line: LineHit; place: number }) {
  return (
    <div className={classes.line}>
      <span className={classes.place}>{place}</span>
      <span className={classes.before}>
        <span>{line.before}</span>
      </span>
      <mark>{line.printed}</mark>
      <span className={classes.after}>{line.after}</span>
      <span className={classes.source}>{[line.number, line.paper, line.date].filter(Boolean).join(' ')}</span>
    </div>
  )
}

function SaveLines({ order, disabled }: { order: LineOrder; disabled: boolean }) {
  const { t } = useTranslation('searching')
  const saveText = useSaveText()
  const save = () => {
    searchClient.ask({ kind: 'lines', order, from: 0, to: mostLines }, (answer) => {
      if (answer === 'slow' || answer.kind !== 'lines') return
      void saveText('galley-concordance.csv', linesToCsv(answer.lines.rows), 'text/csv')
    })
  }
  return (
    <Button size="compact-sm" variant="default" disabled={disabled} onClick={save}>
      {t('lines.export')}
    </Button>
  )
}
