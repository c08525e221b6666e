import { useTranslation } from 'react-i18next'
import type { DifferenceItem } from './DifferenceItem'
import classes from './HistoryPanel.module.css'

/** Before and after, in a line. */
export function DifferenceLine({ item }: { item: DifferenceItem }) {
  const { t } = useTranslation(['history', 'roles', 'desk', 'annotating', 'metadata'])
  if (item.kind === 'text') {
    return (
      <p className={classes.text}>
        {item.lead}
        {item.before && <del>{item.before}</del>}
        {item.after && <ins>{item.after}</ins>}
        {item.tail}
      </p>
    )
  }
  if (item.kind === 'role') {
    return <FromTo before={t(`roles:${item.before}`)} after={t(`roles:${item.after}`)} />
  }
  if (item.kind === 'status') {
    return <FromTo before={t(`desk:status.${item.before}`)} after={t(`desk:status.${item.after}`)} />
  }
  if (item.kind === 'tags') {
    const called = (tags: readonly string[]) => tags.join(', ') || t('history:none')
    return <FromTo before={called(item.before)} after={called(item.after)} />
  }
  if (item.kind === 'metadata') {
    const none = t('history:none')
    return (
      <>
        <p className={classes.text}>{t(`metadata:fields.${item.field}`)}</p>
        <FromTo before={item.before || none} after={item.after || none} />
      </>
    )
  }
  const tag = t(`annotating:tag.${item.text}`, { defaultValue: item.text })
  const isNote = item.kind === 'noted' || item.kind === 'unnoted'
  return <p className={classes.text}>{t(`history:${item.kind}`, { text: isNote ? tag : item.text })}</p>
}

function FromTo({ before, after }: { before: string; after: string }) {
  return (
    <p className={classes.text}>
      <del>{before}</del> → <ins>{after}</ins>
    </p>
  )
}
