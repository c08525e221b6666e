import { ActionIcon, Checkbox } from '@mantine/core'
import { IconReplace } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import classes from './FindPanel.module.css'
import type { Hit } from './useFinding'

interface HitListProps {
  hits: readonly Hit[]
  /** Index of the hit that is shown in the text; -1 for none. */
  here: number
  language: string
  /** What would take a hit's place; null where nothing would. */
  preview: ((hit: Hit) => string) | null
  isChosen: ((hit: Hit) => boolean) | null
  turn: (hit: Hit) => void
  show: (index: number) => void
  replace: ((hit: Hit) => void) | null
}

/** What was found, as it is printed, each in its context. */
export function HitList({ hits, here, language, preview, isChosen, turn, show, replace }: HitListProps) {
  const { t } = useTranslation('finding')
  return (
    <ul className={classes.hits} lang={language}>
      {hits.map((hit, index) => {
        const text = `${hit.before}${hit.printed}${hit.after}`
        const context = (
          <>
            {hit.before}
            <mark>{hit.printed}</mark>
            {preview && <ins>{preview(hit)}</ins>}
            {hit.after}
          </>
        )
        return (
          <li key={hit.key}>
            {isChosen && (
              <Checkbox
                size="xs"
                aria-label={t('choose', { text })}
                checked={isChosen(hit)}
                onChange={() => turn(hit)}
              />
            )}
            {hit.pageName ? (
              <Link href={`/page/${hit.pageId}`} title={hit.pageName}>
                {context} <small>{hit.pageName}</small>
              </Link>
            ) : (
              <button type="button" aria-current={index === here || undefined} onClick={() => show(index)}>
                {context}
              </button>
            )}
            {replace && preview && (
              <ActionIcon
                variant="subtle"
                color="gray"
                size="sm"
                aria-label={t('replaceOne', { text })}
                onClick={() => replace(hit)}
              >
                <IconReplace size={16} aria-hidden />
              </ActionIcon>
            )}
          </li>
        )
      })}
    </ul>
  )
}
