import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Difference, Target } from '../../../src-core/alignment/compareReading'
import type { Choice } from '../../ui/Chooser'
import classes from './DifferenceList.module.css'

interface DifferenceListProps {
  differences: readonly Difference[]
  /** The page's articles, to name them. */
  articles: readonly Choice[]
  /** Ids of the differences that are chosen. */
  taken: ReadonlySet<string>
  onChange: (taken: ReadonlySet<string>) => void
}

/** The differences article by article, each with a box; a box of its own takes or leaves a whole article. */
export function DifferenceList({ differences, articles, taken, onChange }: DifferenceListProps) {
  const { t } = useTranslation(['desk', 'roles'])
  const groups = new Map<string, Difference[]>()
  for (const difference of differences) {
    const key = JSON.stringify(difference.target)
    groups.set(key, [...(groups.get(key) ?? []), difference])
  }
  const numberOf = (id: string | null) => articles.find((article) => article.id === id)?.number
  const placeName = (id: string | null) =>
    id === null ? t('desk:rereading.noArticle') : t('desk:rereading.article', { number: numberOf(id) ?? '?' })
  const targetName = (target: Target) =>
    target && 'new' in target ? t('desk:rereading.newArticle') : placeName(target?.article ?? null)
  const headline = (target: Target) =>
    target && 'article' in target ? (articles.find(({ id }) => id === target.article)?.name ?? '') : ''
  const choose = (ids: readonly string[], on: boolean) => {
    const next = new Set(taken)
    for (const id of ids) on ? next.add(id) : next.delete(id)
    onChange(next)
  }
  return (
    <div className={classes.list}>
      {[...groups].map(([key, own]) => {
        const ids = own.map(({ id }) => id)
        const chosen = ids.filter((id) => taken.has(id)).length
        const target = own[0]?.target ?? null
        return (
          <section key={key}>
            <Checkbox
              className={classes.group ?? ''}
              label={`${targetName(target)} ${headline(target)}`.trim()}
              checked={chosen === ids.length}
              indeterminate={chosen > 0 && chosen < ids.length}
              onChange={(event) => choose(ids, event.currentTarget.checked)}
            />
            {own.map((difference) => (
              <Checkbox
                key={difference.id}
                className={classes.one ?? ''}
                checked={taken.has(difference.id)}
                onChange={(event) => choose([difference.id], event.currentTarget.checked)}
                label={
                  <>
                    <span className={classes.what}>
                      {t('desk:rereading.lines', {
                        count: difference.lines.length,
                        lines: linesText(difference.lines),
                      })}
                      {difference.kind === 'block' && (
                        <>
                          {difference.article &&
                            ` · ${placeName(difference.article.from)} → ${targetName(target)}`}
                          {difference.role.from !== difference.role.to &&
                            ` · ${t(`roles:${difference.role.from}`)} → ${t(`roles:${difference.role.to}`)}`}
                          {difference.extent && !difference.article && ` · ${t('desk:rereading.extent')}`}
                        </>
                      )}
                      {difference.kind === 'text' && difference.edited && ` · ${t('desk:rereading.edited')}`}
                    </span>
                    {difference.kind === 'block' ? (
                      <span className={classes.text}>{difference.opening}</span>
                    ) : (
                      <span className={classes.text}>
                        <del>{difference.before.trim()}</del> <ins>{difference.after.trim()}</ins>
                      </span>
                    )}
                  </>
                }
              />
            ))}
          </section>
        )
      })}
    </div>
  )
}

/** `3`, or `3–8` for several. */
function linesText(lines: readonly number[]): string {
  const [first, last] = [Math.min(...lines), Math.max(...lines)]
  return first === last ? String(first) : `${first}–${last}`
}
