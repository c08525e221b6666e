import type { Failure, Outcome } from '../../../src-core/desktop/outcome'
import type { Json } from '../../../src-core/journal/json'
import { desktop } from '../../desktop/desktop'
import { putBytesIn } from './bytesInRows'

/** A row as the journal gives it. */
export interface JournalRow {
  table: string
  key: string
  version: string
  json: string
  bytes: string[]
}

/** The rows with their bytes; those whose bytes are lost are left out. */
export async function valuesOf(
  rows: readonly JournalRow[],
): Promise<Outcome<{ row: JournalRow; value: unknown }[]>> {
  const found: { row: JournalRow; value: unknown }[] = []
  let failed: Failure | undefined
  for (const row of rows) {
    const value = await putBytesIn(JSON.parse(row.json) as Json, async (name) => {
      const fetched = await desktop.fetchBytes({ name })
      if (fetched.ok) return fetched.value.bytes ?? undefined
      failed = fetched.error
      return undefined
    })
    if (failed) return { ok: false, error: failed }
    if (value !== undefined) found.push({ row, value })
  }
  return { ok: true, value: found }
}

/** Tells a row from all others. */
export function rowName({ table, key }: { table: string; key: string }): string {
  return `${table}\n${key}`
}
