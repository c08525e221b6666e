import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { otherCalendars } from '../../src-core/calendars/otherCalendars'
import type { OwnField } from '../../src-core/model/metadata'
import type { ListedRow } from '../database/catalogue/messages'
import type { Article, Page } from '../database/database'
import { Cell } from './Cell'
import type { Column } from './columns'
import classes from './Row.module.css'
import { Tags } from './Tags'
import { useFormats } from './useFormats'

interface Props {
  row: ListedRow
  shown: readonly Column[]
  nameOfTag: (tag: string) => string
}

/** An article in the list: its headline, its first words or the place that was looked for, and what is known of it. */
export const ArticleRow = memo(function ArticleRow({
  row: { article, page, id, pageId, place },
  shown,
  nameOfTag,
}: Props) {
  const { t } = useTranslation('library')
  const value = useArticleValue()
  if (!article || !page) return null
  return (
    <>
      <Cell className={classes.what}>
        <div className={classes.line}>
          <Link
            href={`/page/${pageId}/${id}`}
            tabIndex={-1}
            className={classes.headline}
            lang={page.language}
          >
            {article.headline || t('noHeadline')}
          </Link>
          <Tags names={article.tags.map(nameOfTag)} />
        </div>
        <p className={classes.headlines} lang={page.language}>
          {place ? (
            <>
              {place.before}
              <mark>{place.printed}</mark>
              {place.after}
            </>
          ) : (
            article.opening
          )}
        </p>
      </Cell>
      {shown.map(({ name, width, figures }) => (
        <Cell key={name} className={figures ? classes.figure : classes.value} width={width}>
          {name === 'status' ? (
            <span className={classes.status} data-status={article.status}>
              {t(`status.${article.status}`)}
            </span>
          ) : (
            value(name, article, page)
          )}
        </Cell>
      ))}
    </>
  )
})

function useArticleValue() {
  const { i18n } = useTranslation()
  const { figures, day } = useFormats()
  return (name: string, article: Article, page: Page): string => {
    const { metadata } = article
    const names = (list: readonly string[] | undefined) =>
      (list ?? []).join(i18n.language === 'zh-CN' ? '、' : ', ')
    const values: Record<string, string> = {
      number: article.number,
      publication: page.publication,
      date: page.date,
      calendars: name === 'calendars' ? otherCalendars(page.date).join('\n') : '',
      issue: page.issue ?? '',
      page: page.number,
      section: metadata.section ?? '',
      genre: metadata.genre ?? '',
      reporters: names(metadata.reporters),
      dateline: metadata.dateline ?? '',
      words: figures(article.words),
      annotations: article.annotations > 0 ? figures(article.annotations) : '',
      changed: day(article.changed),
      imported: day(page.imported),
    }
    const own = metadata[name as OwnField]
    return values[name] ?? (Array.isArray(own) ? names(own) : (own ?? ''))
  }
}
