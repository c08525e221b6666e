import { ActionIcon, Autocomplete, Button, Select } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Entity, Relation } from '../../../src-core/model/entity'
import { newId } from '../../editor/newId'
import classes from '../Terms.module.css'

interface RelationFieldsProps {
  entity: Entity
  entities: readonly Entity[]
  relations: readonly Relation[]
  change: (relations: readonly Relation[]) => void
}

/** What the entity is to others, and others to it: each can be said from either side. */
export function RelationFields({ entity, entities, relations, change }: RelationFieldsProps) {
  const { t } = useTranslation('annotating')
  const others = entities.filter(({ id }) => id !== entity.id)
  const nameOf = (id: string) => entities.find((each) => each.id === id)?.name ?? ''
  const put = (id: string, part: Partial<Relation>) =>
    change(relations.map((each) => (each.id === id ? { ...each, ...part } : each)))
  const kinds = [...new Set(relations.map(({ kind }) => kind).filter(Boolean))]
  return (
    <fieldset className={classes.colours}>
      <legend>{t('relations.title')}</legend>
      {relations.map((relation) => {
        const outward = relation.from === entity.id
        return (
          <div key={relation.id} className={classes.relation}>
            <Autocomplete
              size="xs"
              aria-label={t('relations.kind')}
              placeholder={t('relations.kind')}
              data={kinds}
              value={relation.kind}
              description={outward ? undefined : t('relations.inward', { name: nameOf(relation.from) })}
              onChange={(kind) => put(relation.id, { kind })}
            />
            <Select
              size="xs"
              searchable
              limit={50}
              aria-label={t('relations.other')}
              placeholder={t('relations.other')}
              disabled={!outward}
              data={(outward ? others : entities).map(({ id, name }) => ({ value: id, label: name }))}
              value={relation.to || null}
              onChange={(to) => put(relation.id, { to: to ?? '' })}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('relations.remove', { kind: relation.kind })}
              onClick={() => change(relations.filter(({ id }) => id !== relation.id))}
            >
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          </div>
        )
      })}
      <Button
        variant="subtle"
        size="compact-xs"
        disabled={others.length === 0}
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => change([...relations, { id: newId(), from: entity.id, to: '', kind: '', note: '' }])}
      >
        {t('relations.add')}
      </Button>
    </fieldset>
  )
}
