import { Autocomplete, Button, Group, Modal, Progress, Select, TagsInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { readDay } from '../../src-core/calendars/readDays'
import type { CatalogueSummary } from '../../src-core/catalogue/summarise'
import { articleStatuses } from '../../src-core/model/document'
import { articleFields, ownField, ownFieldName } from '../../src-core/model/metadata'
import type { RowRef } from '../database/catalogue/messages'
import { useConceptNames } from '../database/meaning/useConceptNames'
import { type OwnFieldKind, useOwnFields } from '../database/ownFields'
import { useReturnFocus } from '../ui/useReturnFocus'
import { type Changeable, changeable, holdsNames } from './changes'
import type { LibraryAct } from './deleteWithUndo'
import { useChangeMany } from './useChangeMany'

interface Props {
  articles: readonly RowRef[]
  summary: CatalogueSummary
  /** Remembers what was done, to be taken back. */
  setAct: (act: LibraryAct | undefined) => void
  close: () => void
}

/** Asks what of the chosen articles is to be changed into what, and does so. */
export function ChangeDialog({ articles, summary, setAct, close }: Props) {
  const { t } = useTranslation('library')
  useReturnFocus()
  const [what, setWhat] = useState<Changeable>('section')
  const [values, setValues] = useState<string[]>([])
  const work = useChangeMany(articles, setAct, close)
  const own = useOwnFields()
  const { nameOf, tagOf, names: concepts } = useConceptNames()
  const offered: readonly Changeable[] = [...changeable, ...own.map(({ name }) => ownField(name))]
  const kind = own.find(({ name }) => ownField(name) === what)?.kind
  const [wrong, setWrong] = useState(false)
  const several = holdsNames(what) || kind === 'list'
  const ofTags = what === 'tags' || what === 'untag'
  const names = (each: Changeable) =>
    (ownFieldName(each) ?? (articleFields as readonly string[]).includes(each))
      ? t(`metadata:fields.${each}`)
      : t(`change.${each}`)
  const known = (summary.fields as Partial<Record<string, string[]>>)[what] ?? []
  const common = { label: t('change.value'), mt: 'sm' } as const
  const needed = ofTags || what === 'status'
  const used = [...new Set(summary.tags.map(nameOf))].filter((name) => !concepts.includes(name))
  const tags = [
    { group: t('change.taxonomy'), items: [...concepts] },
    { group: t('change.usedTags'), items: used },
  ].filter(({ items }) => items.length > 0)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const read = values.map((value) => readValue(kind, ofTags ? tagOf(value.trim()) : value))
    if (read.some((value) => value === undefined)) return setWrong(true)
    void work.run(
      what,
      read.filter((value) => value !== undefined),
      several,
    )
  }
  return (
    <Modal opened onClose={work.cancel} title={t('change.title', { count: articles.length })}>
      <form onSubmit={submit}>
        <Select
          label={t('change.what')}
          allowDeselect={false}
          data-autofocus
          data={offered.map((value) => ({ value, label: names(value) }))}
          value={what}
          onChange={(value) => {
            setWhat(offered.find((each) => each === value) ?? what)
            setValues([])
            setWrong(false)
          }}
        />
        {what === 'status' ? (
          <Select
            {...common}
            data={articleStatuses.map((value) => ({ value, label: t(`status.${value}`) }))}
            value={values[0] ?? null}
            onChange={(value) => setValues(value ? [value] : [])}
          />
        ) : what === 'number' ? (
          <p>{t('change.numberHint')}</p>
        ) : several ? (
          <TagsInput
            {...common}
            data={ofTags ? tags : known}
            splitChars={[',', '，', '、', ';', '；']}
            value={values}
            onChange={setValues}
          />
        ) : (
          <Autocomplete
            {...common}
            data={known}
            limit={20}
            value={values[0] ?? ''}
            error={wrong && t(kind === 'date' ? 'filter.noDate' : 'metadata:problems.own-number')}
            onChange={(value) => {
              setValues([value])
              setWrong(false)
            }}
          />
        )}
        {!needed && what !== 'number' && <p>{t('change.emptyHint')}</p>}
        {work.done !== undefined && (
          <Progress
            mt="md"
            value={(100 * work.done) / articles.length}
            aria-label={t('change.progress', { done: work.done, count: articles.length })}
          />
        )}
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={work.cancel}>
            {t('cancel')}
          </Button>
          <Button type="submit" loading={work.done !== undefined} disabled={needed && values.length === 0}>
            {t('change.apply', { count: articles.length })}
          </Button>
        </Group>
      </form>
    </Modal>
  )
}

/** What is kept for what was typed into an own field; undefined where it is not of its kind. */
function readValue(kind: OwnFieldKind | undefined, typed: string): string | undefined {
  if (typed.trim() === '') return ''
  if (kind === 'date') return readDay(typed, new Date().getFullYear())
  return kind === 'number' && Number.isNaN(Number(typed)) ? undefined : typed
}
