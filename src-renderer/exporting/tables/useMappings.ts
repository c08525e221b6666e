import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TableSource } from '../../../src-core/tables/tableColumns'
import { knownColumns, newMapping, type TableMapping } from '../../../src-core/tables/tableMapping'
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

/** The library's mappings, the one that was used last first. Each change is kept at once. */
export function useMappings(): Mappings {
  const { t } = useTranslation('exporting')
  const kept = usePreference<TableMapping[]>(key)
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
  const keep = (mappings: TableMapping[]) => {
    setBegun(true)
    setOwn(mappings)
    void setPreference(key, mappings)
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
