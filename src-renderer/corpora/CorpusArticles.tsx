import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Corpus } from '../../src-core/corpus/corpus'
import classes from './Corpora.module.css'
import { queryLines } from './queryLines'
import type { CorpusNow } from './useCorpusStates'
import { useSayCondition } from './useSayCondition'

/** Articles that are listed; all of them are in the export. */
const listed = 500

/** The articles of a corpus as they were frozen, those first of which the library has another text now. */
export function CorpusArticles({ corpus, now }: { corpus: Corpus; now: CorpusNow | undefined }) {
  const { t } = useTranslation('corpora')
  const say = useSayCondition()
  const { articles, query, generator } = corpus
  const stateOf = (id: string) => now?.states.get(id) ?? 'same'
  const ordered = [
    ...articles.filter(({ id }) => stateOf(id) !== 'same'),
    ...articles.filter(({ id }) => stateOf(id) === 'same'),
  ]
  const engines = [...new Set(articles.map(({ engine }) => engine))].sort()
  return (
    <div className={classes.inside}>
      <p>{t('madeWith', { generator, engines: engines.join(', ') })}</p>
      <p>{query === null ? t('picked') : t('asked')}</p>
      {query !== null && <pre className={classes.query}>{queryLines(query, say).join('\n')}</pre>}
      <table>
        <thead>
          <tr>
            <th scope="col">{t('column.headline')}</th>
            <th scope="col">{t('column.number')}</th>
            <th scope="col">{t('column.place')}</th>
            <th scope="col">{t('column.state')}</th>
          </tr>
        </thead>
        <tbody>
          {ordered.slice(0, listed).map(({ id, headline, number, publication, date, page }) => {
            const pageId = now?.pages.get(id)
            const name = headline || t('untitled')
            return (
              <tr key={id}>
                <td>
                  {pageId && stateOf(id) !== 'gone' ? (
                    <Link href={`/page/${pageId}/${id}`}>{name}</Link>
                  ) : (
                    name
                  )}
                </td>
                <td>{number}</td>
                <td>{[publication, date, page].filter(Boolean).join(' · ')}</td>
                <td data-state={stateOf(id)}>{now ? t(`state.${stateOf(id)}`) : ''}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {articles.length > listed && <p>{t('more', { count: articles.length - listed })}</p>}
    </div>
  )
}
