import { useTranslation } from 'react-i18next'
import type { GroupHit } from '../../indexing/messages'
import classes from './Reprints.module.css'

/** One story in the list: its headline, and in which papers it stands how often. */
export function GroupRow({ group, chosen }: { group: GroupHit | undefined; chosen: GroupHit | undefined }) {
  const { t } = useTranslation('reprints')
  if (!group) return <span className={classes.origin}>…</span>
  const papers = new Map<string, number>()
  for (const { paper } of group.articles) papers.set(paper, (papers.get(paper) ?? 0) + 1)
  const named = [...papers].map(([paper, count]) => {
    const name = paper || t('unknown')
    return count > 1 ? `${name} ×${count}` : name
  })
  const dates = group.articles.map(({ date }) => date).filter(Boolean)
  const days = [...new Set([dates[0], dates.at(-1)])].join(' – ')
  return (
    <div className={classes.group} data-chosen={group === chosen || undefined}>
      <strong>{group.articles[0]?.title}</strong>
      <span className={classes.origin}>{[...named, days].filter(Boolean).join(' · ')}</span>
    </div>
  )
}
