import { Button, Progress } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { IndexStatus } from '../indexing/messages'
import classes from './Search.module.css'
import { isPart, type Searching } from './useSearch'

/** How much was found, and how much of the library can be searched. */
export function SearchState({ status, searching }: { status: IndexStatus; searching: Searching }) {
  const { t, i18n } = useTranslation('searching')
  const number = (value: number) => value.toLocaleString(i18n.language)
  const { state, progress } = searching
  const percent = Math.floor((progress?.done ?? 0) * 100)
  return (
    <div className={classes.state}>
      <p role="status">
        {state === 'slow' && t('slow')}
        {state === 'looking' && !progress && t('looking')}
        {progress &&
          t('found', {
            count: progress.articles,
            articles: number(progress.articles),
            places: number(progress.places),
          })}
        {state === 'looking' && progress && ` ${t('still', { percent })}`}
        {isPart(searching) && ` ${t('stopped', { percent })}`}
        {state === 'idle' &&
          status.state === 'ready' &&
          t('ready', { count: status.articles, articles: number(status.articles) })}
      </p>
      {state === 'looking' && progress && (
        <div className={classes.looking}>
          <Progress size="sm" aria-label={t('progress')} value={percent} />
          <Button size="compact-xs" variant="default" onClick={searching.stop}>
            {t('stop')}
          </Button>
        </div>
      )}
      {status.state === 'opening' && <p>{t('status.opening')}</p>}
      {status.state === 'elsewhere' && <p role="alert">{t('status.elsewhere')}</p>}
      {status.state === 'failed' && <p role="alert">{t('status.failed', { reason: status.reason })}</p>}
      {status.state === 'building' && (
        <div className={classes.building}>
          <span>
            {t('status.building', { indexed: number(status.indexed), articles: number(status.articles) })}
          </span>
          <Progress
            size="sm"
            aria-label={t('status.label')}
            value={(status.indexed / Math.max(1, status.articles)) * 100}
          />
        </div>
      )}
    </div>
  )
}
