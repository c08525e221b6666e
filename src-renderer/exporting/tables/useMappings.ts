import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { TableSource } from '../../../src-core/tables/tableColumns'
import {
  knownColumns,
  newMapping,
  type TableMapping,
  tableFormats,
} from '../../../src-core/tables/tableMapping'
import { forgetExports } from '../../database/handing/tableExports'
import { setPreference, usePreference } from '../../database/preferences'

interface Mappings {
  all: readonly TableMapping[]
  mapping: TableMapping
  choose: (id: string) => void
  change: (change: Partial<TableMapping>) => void
  add: () => void
  remove: () => void
}

const key = 'tableMappings'
const mappings = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    format: z.enum(tableFormats),
    columns: z.array(
      z.object({
        name: z.string(),
        source: z.string().transform((source) => source as TableSource),
        kind: z.enum(['text', 'list', 'number', 'date']).exactOptional(),
      }),
    ),
  }),
)

/** The library's mappings, the one that was used last first. Each change is kept at once. */
export function useMappings(): Mappings {
  const { t } = useTranslation('exporting')
  const kept = usePreference(key, mappings)
  const fresh = (name: string) =>
    newMapping(crypto.randomUUID(), name, (source: TableSource) => t(`table.column.${source}`))
  const [own, setOwn] = useState<TableMapping[]>(() => [fresh(t('table.first'))])
  const [id, setId] = useState(own[0]?.id ?? '')
  const [begun, setBegun] = useState(false)
  // What is typed here is newer than what comes back from the database.
  useEffect(() => {
    if (begun || !kept || kept.length === 0) return
    setBegun(true)
    setOwn(kept.map(knownColumns))
    setId(kept[0]?.id ?? '')
  }, [begun, kept])
  const keep = (changed: TableMapping[]) => {
    setBegun(true)
    setOwn(changed)
    void setPreference(key, changed)
  }
  const mapping = own.find((each) => each.id === id) ?? own[0] ?? fresh(t('table.first'))
  return {
    all: own,
    mapping,
    choose: (chosen) => {
      const first = own.find((each) => each.id === chosen)
      if (first) keep([first, ...own.filter((each) => each !== first)])
      setId(chosen)
    },
    change: (change) => keep(own.map((each) => (each.id === mapping.id ? { ...each, ...change } : each))),
    add: () => {
      const added = fresh(t('table.another', { number: own.length + 1 }))
      keep([added, ...own])
      setId(added.id)
    },
    remove: () => {
      const left = own.filter((each) => each.id !== mapping.id)
      const next = left.length > 0 ? left : [fresh(t('table.first'))]
      keep(next)
      setId(next[0]?.id ?? '')
      void forgetExports(mapping.id)
    },
  }
}
