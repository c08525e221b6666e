import { ActionIcon, Select, TextInput } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { ownField, ownFieldName } from '../../../src-core/model/metadata'
import { type TableSource, tableSources } from '../../../src-core/tables/tableColumns'
import type { MappedColumn } from '../../../src-core/tables/tableMapping'
import { useOwnFields } from '../../database/ownFields'
import classes from './TableDialog.module.css'

interface ColumnListProps {
  columns: readonly MappedColumn[]
  change: (columns: MappedColumn[]) => void
}

/** The columns of a mapping: in which order, under which names; more to be chosen. */
export function ColumnList({ columns, change }: ColumnListProps) {
  const { t } = useTranslation('exporting')
  const own = useOwnFields()
  const labelOf = (source: TableSource) => ownFieldName(source) ?? t(`table.column.${source}`)
  const left = tableSources(own.map(({ name }) => ownField(name))).filter(
    (source) => !columns.some((column) => column.source === source),
  )
  const move = (from: number, by: number) => {
    const next = [...columns]
    const [moved] = next.splice(from, 1)
    if (moved) next.splice(from + by, 0, moved)
    change(next)
  }
  return (
    <fieldset className={classes.columnList}>
      <legend>{t('table.columns')}</legend>
      <ol>
        {columns.map(({ source, name }, i) => (
          <li key={source}>
            <span>{labelOf(source)}</span>
            <TextInput
              size="xs"
              aria-label={t('table.nameOf', { column: labelOf(source) })}
              value={name}
              onChange={({ currentTarget: { value } }) =>
                change(columns.map((each) => (each.source === source ? { ...each, name: value } : each)))
              }
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              size="sm"
              aria-label={t('table.up', { column: labelOf(source) })}
              disabled={i === 0}
              onClick={() => move(i, -1)}
            >
              <IconArrowUp size={14} />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              color="gray"
              size="sm"
              aria-label={t('table.down', { column: labelOf(source) })}
              disabled={i === columns.length - 1}
              onClick={() => move(i, 1)}
            >
              <IconArrowDown size={14} />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              color="gray"
              size="sm"
              aria-label={t('table.leaveOut', { column: labelOf(source) })}
              onClick={() => change(columns.filter((each) => each.source !== source))}
            >
              <IconX size={14} />
            </ActionIcon>
          </li>
        ))}
      </ol>
      {left.length > 0 && (
        <Select
          size="xs"
          searchable
          aria-label={t('table.add')}
          placeholder={t('table.add')}
          value={null}
          data={left.map((source) => ({ value: source, label: labelOf(source) }))}
          onChange={(value) => {
            const source = left.find((each) => each === value)
            const kind = own.find(({ name }) => ownField(name) === source)?.kind
            if (source) change([...columns, { source, name: labelOf(source), ...(kind && { kind }) }])
          }}
        />
      )}
    </fieldset>
  )
}
