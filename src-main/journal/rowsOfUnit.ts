import type { Output } from '../../src-core/desktop/contract'
import type { Unit } from '../../src-core/journal/unit'

type Rows = Output<'fetchUnits'>['units'][number]['rows']

/** A unit's rows as they go to a window. */
export function rowsOfUnit(unit: Unit): Rows {
  return [...unit.rows].flatMap(([table, kept]) =>
    [...kept].map(([key, { version, value, bytes }]) => ({
      table,
      key,
      version,
      json: JSON.stringify(value),
      bytes: [...bytes],
    })),
  )
}
