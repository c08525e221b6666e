import { ActionIcon } from '@mantine/core'
import { IconCheck, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { countOnce } from '../../../src-core/searching/countOnce'
import { groupBy } from '../groupBy'
import classes from '../Terms.module.css'
import type { Taxonomy } from '../taxonomy/useTaxonomy'
import type { KnownName, KnownNames } from './useKnownNames'
import { isOutOfTime, whenHeld, whomItMayMean } from './whenHeld'

interface NameListProps {
  known: KnownNames
  taxonomy: Taxonomy
  editable: boolean
  /** ISO 8601, or empty. */
  date: string
  take: (name: KnownName) => void
}

/** Names of the page that the library knows and that are not tagged yet; words to look out for first. */
export function NameList({ known, taxonomy, editable, date, take }: NameListProps) {
  const { t } = useTranslation('annotating')
  const groups = [...groupBy(known.names, ({ ids, printed }) => `${ids.join()}\n${printed}`).values()].sort(
    ([a], [b]) => Number(b?.watch) - Number(a?.watch) || (a?.from ?? 0) - (b?.from ?? 0),
  )
  if (groups.length === 0) return <p className={classes.empty}>{t('names.empty')}</p>
  return (
    <ul className={classes.rows}>
      {groups.map((group) => {
        const [first] = group
        const entity =
          first?.entities.find(({ watch }) => watch) ?? whomItMayMean(first?.entities ?? [], date)[0]
        if (!first || !entity) return null
        const late = first.entities.every((each) => isOutOfTime(each, date))
        const other = entity.name === first.printed ? '' : entity.name
        const colour = first.watch ? 'remark' : taxonomy.colourOf(entity.concept)
        const count = countOnce(
          group.map(({ text, offset, printed }) => ({ text, from: offset, to: offset + printed.length })),
        )
        return (
          <li key={`${first.ids.join()}${first.printed}`} data-late={late || undefined}>
            <button type="button" data-colour={colour} title={entity.note} onClick={() => known.show(first)}>
              <i aria-hidden />
              <span>
                <mark>{first.printed}</mark> {other} {first.watch && entity.note}
              </span>
              <small>
                {late ? t('names.late', { held: whenHeld(entity) }) : whenHeld(entity)}{' '}
                {count > 1 && `×${count}`}
              </small>
            </button>
            {editable && whomItMayMean(first.entities, date).length > 0 && (
              <ActionIcon
                variant="subtle"
                size="sm"
                aria-label={t('names.take', { name: first.printed })}
                onClick={() => take(first)}
              >
                <IconCheck size={16} aria-hidden />
              </ActionIcon>
            )}
            <ActionIcon
              variant="subtle"
              color="gray"
              size="sm"
              aria-label={t('names.skip', { name: first.printed })}
              onClick={() => known.skip(first.printed)}
            >
              <IconX size={16} aria-hidden />
            </ActionIcon>
          </li>
        )
      })}
    </ul>
  )
}
