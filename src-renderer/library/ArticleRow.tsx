import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Article, Page } from '../database/database'
import type { TextHit } from '../database/searchTexts'
import { Cell } from './Cell'
import classes from './Row.module.css'
import { Tags } from './Tags'

interface Props {
  article: Article
  page: Page | undefined
  hit: TextHit | undefined
}

/** An article in the list: its headline, its first words or the place that was looked for, and its page. */
export function ArticleRow({ article, page, hit }: Props) {
  const { t, i18n } = useTranslation('library')
  const number = new Intl.NumberFormat(i18n.language)
  return (
    <>
      <Cell className={classes.what}>
        <div className={classes.line}>
          <Link
            href={`/page/${article.pageId}/${article.id}`}
            tabIndex={-1}
            className={classes.headline}
            lang={page?.language}
          >
            {article.headline || t('noHeadline')}
          </Link>
          <Tags tags={article.tags} />
        </div>
        <p className={classes.headlines} lang={page?.language}>
          {hit ? (
            <>
              …{hit.before}
              <mark>{hit.hit}</mark>
              {hit.after}…
            </>
          ) : (
            article.opening
          )}
        </p>
        <p className={classes.origin}>{page?.name}</p>
      </Cell>
      <Cell className={classes.progress}>
        <span className={classes.status} data-status={article.status}>
          {t(`status.${article.status}`)}
        </span>
      </Cell>
      <Cell className={classes.figures}>
        <span>
          {t('count.characters', { count: article.characters, figure: number.format(article.characters) })}
        </span>
        <span>{article.annotations > 0 ? t('count.annotations', { count: article.annotations }) : ' '}</span>
      </Cell>
    </>
  )
}
