import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { otherCalendars } from '../../src-core/calendars/otherCalendars'
import type { ListedRow } from '../database/catalogue/messages'
import { Cell } from './Cell'
import type { Column } from './columns'
import { PageThumbnail } from './PageThumbnail'
import classes from './Row.module.css'
import { StatusBar } from './StatusBar'
import { Tags } from './Tags'
import { useFormats } from './useFormats'

/** A page in the list: how its articles lie, its name, what is on it, how far it is. */
export const PageRow = memo(function PageRow({
  row: { page, twin, stripes },
  shown,
  nameOfTag,
}: {
  row: ListedRow
  shown: readonly Column[]
  nameOfTag: (tag: string) => string
}) {
  const { t } = useTranslation(['library', 'metadata'])
  const { figures, day } = useFormats()
  if (!page) return null
  // UTF-8 proves itself; another encoding may be a wrong guess, so it is said.
  const encoding = page.encoding !== 'utf-8' && t('encoding', { encoding: page.encoding.toUpperCase() })
  const has = (column: string) => shown.some(({ name }) => name === column)
  const dated = has('date') ? '' : page.date
  const issue = page.issue && !has('issue') && t('metadata:issueNumber', { number: page.issue })
  // A folder that is named after the newspaper says it already.
  const publication = page.folder.split('/').includes(page.publication) ? '' : page.publication
  const origin = [page.folder, publication, dated, issue, page.title, encoding].filter(Boolean).join(' · ')
  const values: Record<string, string> = {
    publication: page.publication,
    date: page.date,
    calendars: has('calendars') ? otherCalendars(page.date).join('\n') : '',
    issue: page.issue ?? '',
    page: page.number,
    characters: figures(page.characters),
    annotations: page.annotations > 0 ? figures(page.annotations) : '',
    doubts: page.doubts ? figures(page.doubts) : '',
    changed: day(page.changed),
    imported: day(page.imported),
  }
  return (
    <>
      <Cell className={classes.picture}>
        <PageThumbnail stripes={stripes} />
      </Cell>
      <Cell className={classes.what}>
        <div className={classes.line}>
          <Link href={`/page/${page.id}`} tabIndex={-1} className={classes.name}>
            {page.name}
          </Link>
          {twin && (
            <span className={classes.twin} title={t('twin.hint')}>
              {t('twin.label')}
            </span>
          )}
          {page.assigned && (
            <span className={classes.twin} title={t('assignedTo', { name: page.assigned })}>
              {page.assigned}
            </span>
          )}
          <Tags names={page.tags.map(nameOfTag)} />
        </div>
        <p className={classes.headlines} lang={page.language}>
          {page.headlines.length > 0 ? page.headlines.join('　') : t('noHeadlines')}
        </p>
        {origin && (
          <p className={classes.origin} title={origin}>
            {origin}
          </p>
        )}
      </Cell>
      {shown.map(({ name, width, figures: isFigure }) => (
        <Cell
          key={name}
          className={name === 'articles' ? classes.progress : isFigure ? classes.figure : classes.value}
          width={width}
        >
          {name === 'articles' ? (
            <>
              <StatusBar statuses={page.statuses} />
              <span>{t('count.articles', { count: page.articles })}</span>
            </>
          ) : (
            values[name]
          )}
        </Cell>
      ))}
    </>
  )
})
