import { useTranslation } from 'react-i18next'
import type { LibraryTrail, NumberedArticle } from '../database/numbers/followLibraryNumber'
import classes from './NumberTrailList.module.css'

interface Props {
  trail: LibraryTrail
  open: (article: NumberedArticle) => void
}

/** What became of a number's article, and where its text is now. */
export function NumberTrailList({ trail, open }: Props) {
  const { t, i18n } = useTranslation('app')
  const { row, fate } = trail
  const day = (moment: string) =>
    new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium' }).format(new Date(moment))
  const list = (title: string, articles: readonly NumberedArticle[]) =>
    articles.length > 0 && (
      <>
        <h3>{title}</h3>
        <ul>
          {articles.map((article) => (
            <li key={article.id}>
              <button type="button" onClick={() => open(article)} disabled={article.page.deleted !== ''}>
                <span>{article.headline || article.opening || t('number.noHeadline')}</span>
                <small>
                  {[article.number, article.page.name, article.page.deleted && t('number.deleted')]
                    .filter(Boolean)
                    .join(' · ')}
                </small>
              </button>
            </li>
          ))}
        </ul>
      </>
    )
  return (
    <div className={classes.trail}>
      <p role="status">
        <strong>{row.number}</strong> {t(`number.fate.${fate}`)}
      </p>
      {row.headline && (
        <p>
          {t('number.was', { headline: row.headline })}
          {row.gone && ` · ${t('number.when', { day: day(row.gone) })}`}
        </p>
      )}
      {list(t('number.leads'), trail.articles)}
      {list(t('number.parts'), trail.parts)}
      {list(t('number.also'), trail.also)}
    </div>
  )
}
