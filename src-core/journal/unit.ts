import { applyDelta } from './delta'
import { addDigests, type Digests, rowHash, subtractDigests, withDigest } from './digest'
import type { Json } from './json'
import type { Operation } from './operation'
import { stampOf, type Version } from './version'

/** One row as it was last written. */
export interface KeptRow {
  version: Version
  value: Json
  /** Files with bytes that it names. */
  bytes: readonly string[]
}

/** Rows that lie in one file. A value: to write a row makes another unit. */
export interface Unit {
  /** By table, then by key. */
  rows: ReadonlyMap<string, ReadonlyMap<string, KeptRow>>
  digests: Digests
}

export const emptyUnit: Unit = { rows: new Map(), digests: {} }

/**
 * `lacking`: the operation changes a writing of the row that is not here, so the whole row has to come instead.
 * `known`: this writing, or a later one, is here already.
 */
export type Applied = { kind: 'changed'; unit: Unit } | { kind: 'known' } | { kind: 'lacking' }

export function applyOperation(unit: Unit, operation: Operation): Applied {
  const { table, key, version } = operation
  const rows = unit.rows.get(table) ?? new Map<string, KeptRow>()
  const old = rows.get(key)
  if (old && (old.version === version || stampOf(old.version) > stampOf(version))) return { kind: 'known' }
  if (operation.delta !== undefined && old?.version !== operation.before) return { kind: 'lacking' }
  const value = newValue(operation, old)
  if (value === undefined && !old) return { kind: 'known' }
  const next = new Map(rows)
  let digests = old
    ? withDigest(unit.digests, table, (digest) => subtractDigests(digest, rowHash(table, key, old.version)))
    : unit.digests
  if (value === undefined) next.delete(key)
  else {
    next.set(key, { version, value, bytes: operation.bytes ?? [] })
    digests = withDigest(digests, table, (digest) => addDigests(digest, rowHash(table, key, version)))
  }
  const tables = new Map(unit.rows)
  if (next.size === 0) tables.delete(table)
  else tables.set(table, next)
  return { kind: 'changed', unit: { rows: tables, digests } }
}

function newValue({ put, delta }: Operation, old: KeptRow | undefined): Json | undefined {
  if (delta === undefined) return put
  return old && applyDelta(old.value, delta)
}

/** Names of all files with bytes that the unit's rows name. */
export function bytesOfUnit(unit: Unit): string[] {
  return [...unit.rows.values()].flatMap((rows) => [...rows.values()].flatMap((row) => row.bytes))
}
