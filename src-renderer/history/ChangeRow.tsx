import { useTranslation } from 'react-i18next'
import { mergedGroup } from '../editor/merging/mergePage'
import { useChangeName } from '../ui/useChangeName'
import { DifferenceLine } from './DifferenceLine'
import classes from './HistoryPanel.module.css'
import type { ListedChange } from './listedChanges'
import { RestoreButton } from './RestoreButton'
import type { Restore } from './useRestore'

/** Things shown of one change. */
const most = 4
/** Articles offered to be brought back from one change. */
const mostArticles = 3

interface ChangeRowProps {
  listed: ListedChange
  /** The article that the list is about; null for the page. */
  within: string | null
  restore: Restore | null
}

/** One change: when, by whom, what, before and after. */
export function ChangeRow({ listed, within, restore }: ChangeRowProps) {
  const { t, i18n } = useTranslation('history')
  const name = useChangeName()
  const { change, states, difference } = listed
  const time = new Intl.DateTimeFormat(i18n.language, { hour: '2-digit', minute: '2-digit' })
  const articles = within ? [within] : difference.articles.slice(0, mostArticles)
  const over = difference.items.length - most
  return (
    <li data-state={change.state}>
      <p className={classes.head}>
        <time dateTime={change.ended}>{time.format(new Date(change.ended))}</time>
        <strong>{name(change.code)}</strong>
        <span>{change.author || t('nobody')}</span>
        {change.state !== 'done' && <em>{t(change.group === mergedGroup ? 'merged' : change.state)}</em>}
      </p>
      {change.rule && <p className={classes.rule}>{change.rule}</p>}
      {difference.items.slice(0, most).map((item) => (
        <DifferenceLine key={JSON.stringify(item)} item={item} />
      ))}
      {over > 0 && <p className={classes.rule}>{t('more', { count: over })}</p>}
      {restore &&
        states &&
        articles.map((article) => (
          <RestoreButton
            key={article}
            page={states.after}
            article={article}
            alone={within !== null}
            restore={restore}
          />
        ))}
    </li>
  )
}
