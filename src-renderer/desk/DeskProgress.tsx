import { useTranslation } from 'react-i18next'
import { useLivePage } from '../database/lists'
import { useDoneSince } from '../database/progress'
import classes from './DeskBar.module.css'

/** How far the page is, and what was done today. */
export function DeskProgress({ pageId }: { pageId: string }) {
  const { t, i18n } = useTranslation('desk')
  const page = useLivePage(pageId)
  const today = useDoneSince(startOfDay())
  if (!page || !today) return null
  const { corrected = 0, validated = 0 } = page.statuses
  const count = new Intl.NumberFormat(i18n.language)
  return (
    <span className={classes.progress}>
      <span title={t('progress.pageHint')}>
        {t('progress.page', { done: corrected + validated, all: page.articles })}
      </span>
      {today.articles > 0 && (
        <span title={t('progress.todayHint')}>
          {t('progress.today', { count: today.articles, characters: count.format(today.characters) })}
        </span>
      )}
    </span>
  )
}

function startOfDay(): string {
  const now = new Date()
  return new Date(now.getFullYear(), now.getMonth(), now.getDate()).toISOString()
}
