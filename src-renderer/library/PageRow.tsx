import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Page } from '../database/database'
import { Cell } from './Cell'
import classes from './Row.module.css'
import { StatusBar } from './StatusBar'
import { Tags } from './Tags'

/** A page in the list: its name, what is on it, how far it is. */
export function PageRow({ page }: { page: Page }) {
  const { t, i18n } = useTranslation('library')
  const number = new Intl.NumberFormat(i18n.language)
  // UTF-8 proves itself; another encoding may be a wrong guess, so it is said.
  const encoding = page.encoding !== 'utf-8' && t('encoding', { encoding: page.encoding.toUpperCase() })
  const origin = [page.folder, page.publication, page.date, page.title, encoding].filter(Boolean).join(' · ')
  return (
    <>
      <Cell className={classes.what}>
        <div className={classes.line}>
          <Link href={`/page/${page.id}`} tabIndex={-1} className={classes.name}>
            {page.name}
          </Link>
          <Tags tags={page.tags} />
        </div>
        <p className={classes.headlines} lang={page.language}>
          {page.headlines.length > 0 ? page.headlines.join('　') : t('noHeadlines')}
        </p>
        {origin && <p className={classes.origin}>{origin}</p>}
      </Cell>
      <Cell className={classes.progress}>
        <StatusBar statuses={page.statuses} />
        <span>{t('count.articles', { count: page.articles })}</span>
      </Cell>
      <Cell className={classes.figures}>
        <span>
          {t('count.characters', { count: page.characters, figure: number.format(page.characters) })}
        </span>
        <span>{page.annotations > 0 ? t('count.annotations', { count: page.annotations }) : ' '}</span>
      </Cell>
    </>
  )
}
