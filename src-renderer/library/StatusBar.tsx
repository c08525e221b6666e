import { useTranslation } from 'react-i18next'
import { articleStatuses } from '../../src-core/model/document'
import type { Page } from '../database/database'
import classes from './StatusBar.module.css'

/** How far the page's articles are: one stretch a status, as long as it has articles. */
export function StatusBar({ statuses }: { statuses: Page['statuses'] }) {
  const { t } = useTranslation('library')
  const present = articleStatuses.filter((status) => statuses[status])
  const text = present.map((status) => `${t(`status.${status}`)} ${statuses[status]}`).join(' · ')
  return (
    <span className={classes.bar} role="img" aria-label={text} title={text}>
      {present.map((status) => (
        <span key={status} data-status={status} style={{ flexGrow: statuses[status] }} />
      ))}
    </span>
  )
}
