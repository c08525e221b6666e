import { Autocomplete, Button, Group, Modal, Progress, Select, TagsInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CatalogueSummary } from '../../src-core/catalogue/summarise'
import { articleStatuses } from '../../src-core/model/document'
import { articleFields, ownField, ownFieldName } from '../../src-core/model/metadata'
import type { RowRef } from '../database/catalogue/messages'
import { useOwnFields } from '../database/ownFields'
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
  const offered: readonly Changeable[] = [...changeable, ...own.map(({ name }) => ownField(name))]
  const several = holdsNames(what) || own.some(({ name, kind }) => kind === 'list' && ownField(name) === what)
  const names = (each: Changeable) =>
    (ownFieldName(each) ?? (articleFields as readonly string[]).includes(each))
      ? t(`metadata:fields.${each}`)
      : t(`change.${each}`)
  const known = (summary.fields as Partial<Record<string, string[]>>)[what] ?? []
  const common = { label: t('change.value'), mt: 'sm' } as const
  const needed = what === 'tags' || what === 'untag' || what === 'status'
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void work.run(what, values, several)
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
            data={what === 'tags' || what === 'untag' ? summary.tags : known}
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
            onChange={(value) => setValues([value])}
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
