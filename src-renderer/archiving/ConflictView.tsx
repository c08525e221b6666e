import { Button, Group } from '@mantine/core'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Choice, Conflict } from '../../src-core/archive/merging/conflict'
import type { ListedConflict } from '../database/archive/compareArchive'
import classes from './ComparisonDialog.module.css'

interface Props {
  listed: ListedConflict
  place: { at: number; of: number }
  chosen: Choice | undefined
  choose: (choice: Choice) => void
  go: (by: 1 | -1) => void
}

/** One place that both sides changed: what either made of it, and one key for each way out. */
export function ConflictView({ listed: { page, conflict }, place, chosen, choose, go }: Props) {
  const { t } = useTranslation(['archiving', 'metadata'])
  const value = useShownValue(conflict)
  const view = useRef<HTMLElement>(null)
  // The keys are the view's own, and the next one has them at once.
  useEffect(() => view.current?.focus(), [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const choice = conflict.choices[Number(event.key) - 1]
    if (choice) choose(choice)
    else if (event.key === 'ArrowRight') go(1)
    else if (event.key === 'ArrowLeft') go(-1)
    else return
    event.preventDefault()
  }
  return (
    <section
      ref={view}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the region takes the keys that decide
      tabIndex={0}
      className={classes.conflict}
      onKeyDown={onKeyDown}
      aria-label={t('conflict.label')}
    >
      <Group justify="space-between">
        <h3>
          {conflict.field === undefined
            ? t(`conflict.kinds.${conflict.kind}`)
            : t(`metadata:fields.${conflict.field}`)}
          {page && <small> {page.name}</small>}
        </h3>
        <span className={classes.place}>{t('conflict.place', { at: place.at + 1, of: place.of })}</span>
      </Group>
      <p className={classes.where}>{conflict.about}</p>
      {conflict.base && (
        <p className={classes.where}>
          {t('conflict.base')} <q>{value(conflict.base)}</q>
        </p>
      )}
      <div className={classes.sides}>
        <Side
          name={t('conflict.mine')}
          text={value(conflict.mine)}
          isChosen={chosen === 'mine' || chosen === 'both'}
        />
        <Side
          name={t('conflict.theirs')}
          text={value(conflict.theirs)}
          isChosen={chosen === 'theirs' || chosen === 'both'}
        />
      </div>
      <Group gap="xs">
        {conflict.choices.map((choice, i) => (
          <Button
            key={choice}
            size="xs"
            variant={chosen === choice ? 'filled' : 'default'}
            aria-pressed={chosen === choice}
            onClick={() => choose(choice)}
          >
            {t(`conflict.choices.${choice}`)} <kbd className={classes.key}>{i + 1}</kbd>
          </Button>
        ))}
        {conflict.choices.includes('both') && <small>{t('conflict.bothHint')}</small>}
      </Group>
    </section>
  )
}

function Side({ name, text, isChosen }: { name: string; text: string; isChosen: boolean }) {
  const { t } = useTranslation('archiving')
  return (
    <figure data-chosen={isChosen || undefined}>
      <figcaption>{name}</figcaption>
      <pre>{text || <em>{t('conflict.nothing')}</em>}</pre>
    </figure>
  )
}

/** Names of statuses and roles in the window's language. */
function useShownValue({ kind }: Conflict): (value: string) => string {
  const { t } = useTranslation(['library', 'roles', 'archiving'])
  return (value) => {
    if (value === '') return value
    if (kind === 'status') return t(`library:status.${value}`)
    if (kind === 'role') return t(`roles:${value}`)
    if (kind === 'correction') return t(`archiving:conflict.corrections.${value}`)
    return value
  }
}
