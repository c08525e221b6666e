import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import type { ArticleHit } from '../indexing/messages'
import { searchClient } from '../indexing/SearchClient'
import { ResultList } from './ResultList'
import classes from './Search.module.css'
import { usePages } from './usePages'
import type { Searching } from './useSearch'

export interface ResultsProps {
  searching: Searching
  open: (pageId: string, articleId: string, place: { from: number; to: number }) => void
  leave: () => void
  ref: Ref<{ focus: () => void }>
}

/** What was found, article by article, each with its first places. */
export function ArticleResults({ searching, open, leave, ref }: ResultsProps) {
  const { t } = useTranslation('searching')
  const { progress, turn } = searching
  const { row, need } = usePages<ArticleHit>(`${turn}|${progress?.articles}`, (from, to, take) =>
    searchClient.ask({ kind: 'articles', from, to }, (answer) => {
      if (answer !== 'slow' && answer.kind === 'articles') take(answer.rows)
    }),
  )
  const hitAt = (index: number) => row(index) ?? progress?.rows[index]
  return (
    <ResultList
      ref={ref}
      label={t('views.articles')}
      count={progress?.articles ?? 0}
      usualHeight={92}
      need={need}
      leave={leave}
      open={(index) => {
        const hit = hitAt(index)
        const place = hit?.snippets[0]
        if (hit && place) open(hit.pageId, hit.id, place)
      }}
      render={(index) => {
        const hit = hitAt(index)
        return hit ? <Hit hit={hit} /> : <span className={classes.waiting}>…</span>
      }}
    />
  )
}

function Hit({ hit }: { hit: ArticleHit }) {
  const { t } = useTranslation('searching')
  return (
    <article className={classes.hit}>
      <header>
        <strong>{hit.title}</strong>
        <span className={classes.source}>
          {[hit.paper, hit.date, hit.page && t('page', { page: hit.page }), hit.author, hit.number]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {hit.count > 1 && <span className={classes.count}>{t('places', { count: hit.count })}</span>}
      </header>
      <p>
        {hit.snippets.map((snippet) => (
          <span key={snippet.from}>
            {snippet.before}
            <mark>{snippet.printed}</mark>
            {snippet.after}
          </span>
        ))}
      </p>
    </article>
  )
}
