import {
  Button,
  Checkbox,
  Group,
  Modal,
  NativeSelect,
  Stack,
  TagsInput,
  Textarea,
  TextInput,
} from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Entity, Relation } from '../../../src-core/model/entity'
import { conceptTree } from '../../../src-core/vocabulary/conceptTree'
import { deleteEntity, putEntity, useRelationsOf } from '../../database/meaning/entities'
import type { Taxonomy } from '../taxonomy/useTaxonomy'
import { RelationFields } from './RelationFields'

interface EntityDialogProps {
  /** As it is, or a new one. */
  entity: Entity
  entities: readonly Entity[]
  taxonomy: Taxonomy
  close: () => void
  /** It was kept. */
  kept?: (entity: Entity) => void
}

const registers = ['wikidata', 'cbdb', 'own'] as const
const isDate = (date: string) => date === '' || /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(date)

/** Who or what is meant: names, numbers in registers, time, and what it is to others. */
export function EntityDialog({ entity, entities, taxonomy, close, kept }: EntityDialogProps) {
  const { t } = useTranslation('annotating')
  const isNew = !entities.some(({ id }) => id === entity.id)
  const [draft, setDraft] = useState(entity)
  const [relations, setRelations] = useRelationDraft(entity.id)
  const change = (part: Partial<Entity>) => setDraft((before) => ({ ...before, ...part }))
  const usable = draft.name.trim() !== '' && isDate(draft.from) && isDate(draft.to) && relations !== undefined
  const numberOf = (register: string) => draft.authorities.find(({ scheme }) => scheme === register)?.id ?? ''
  const setNumber = (scheme: string, id: string) => {
    const others = draft.authorities.filter((each) => each.scheme !== scheme)
    change({ authorities: id ? [...others, { scheme, id }] : others })
  }

  const save = async () => {
    const done = {
      ...draft,
      name: draft.name.trim(),
      authorities: draft.authorities.map(({ scheme, id }) => ({ scheme, id: id.trim() })),
    }
    const whole = (relations ?? []).filter(({ from, to, kind }) => from && to && kind.trim())
    await putEntity(done, whole)
    kept?.(done)
    close()
  }
  const remove = async () => {
    await deleteEntity(entity)
    close()
  }

  return (
    <Modal opened onClose={close} title={isNew ? t('entities.new') : t('entities.edit')}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (usable) void save()
        }}
      >
        <Stack gap="sm">
          <TextInput
            label={t('entities.name')}
            value={draft.name}
            data-autofocus
            onChange={(event) => change({ name: event.currentTarget.value })}
          />
          <TagsInput
            label={t('entities.variants')}
            description={t('entities.variantsHint')}
            value={draft.variants}
            onChange={(variants) => change({ variants })}
          />
          <NativeSelect
            label={t('entities.concept')}
            value={draft.concept}
            onChange={(event) => change({ concept: event.currentTarget.value })}
            data={conceptTree(taxonomy.concepts).map(({ concept: { id }, depth }) => ({
              value: id,
              label: '　'.repeat(depth) + taxonomy.nameOf(id),
            }))}
          />
          <Group grow gap="xs">
            {registers.map((register) => (
              <TextInput
                key={register}
                label={t(`registers.${register}`)}
                value={numberOf(register)}
                onChange={(event) => setNumber(register, event.currentTarget.value)}
              />
            ))}
          </Group>
          <Group grow gap="xs">
            {(['from', 'to'] as const).map((end) => (
              <TextInput
                key={end}
                label={t(`entities.${end}`)}
                placeholder="1946-05"
                value={draft[end]}
                error={isDate(draft[end]) ? undefined : t('entities.date')}
                onChange={(event) => change({ [end]: event.currentTarget.value.trim() })}
              />
            ))}
          </Group>
          <Textarea
            label={t('entities.note')}
            value={draft.note}
            autosize
            minRows={1}
            onChange={(event) => change({ note: event.currentTarget.value })}
          />
          <Checkbox
            label={t('entities.watchHint')}
            checked={draft.watch}
            onChange={(event) => change({ watch: event.currentTarget.checked })}
          />
          <RelationFields
            entity={entity}
            entities={entities}
            relations={relations ?? []}
            change={setRelations}
          />
          <Group justify="space-between">
            {isNew ? (
              <span />
            ) : (
              <Button variant="subtle" color="vermilion" onClick={() => void remove()}>
                {t('entities.remove')}
              </Button>
            )}
            <Button type="submit" disabled={!usable}>
              {t('save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

/** The relations as the dialog has them; undefined until they are loaded. */
function useRelationDraft(id: string) {
  const stored = useRelationsOf(id)
  const [draft, setDraft] = useState<readonly Relation[]>()
  useEffect(() => setDraft((before) => before ?? stored), [stored])
  return [draft, setDraft] as const
}
