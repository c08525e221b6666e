import type { BackupDifference } from '../../../src-core/desktop/backupContract'
import type { Output } from '../../../src-core/desktop/contract'
import { type Failure, type Outcome, success } from '../../../src-core/desktop/outcome'
import type { Json } from '../../../src-core/journal/json'
import { desktop } from '../../desktop/desktop'
import { withPageLocks } from '../changes/withPageLocks'
import { putBytesIn } from '../journal/bytesInRows'
import { databaseFailure } from '../storage'
import { addRows, type GivenRow, replacePage } from './replacePage'

export interface Restored {
  pages: number
  /** Rows of the library's tables (files, taxonomy, ledger, …) that were missing. */
  rows: number
  /** Pages that stayed as they are, since they are open elsewhere. */
  busy: number
}

/**
 * Brings units of a backup back: a page as a whole, with what it replaces put aside; of the library's tables only what is
 * missing.
 */
export async function restoreBackup(
  name: string,
  units: readonly Pick<BackupDifference, 'unit'>[],
  progress: (done: number) => void,
): Promise<Outcome<Restored>> {
  const restored: Restored = { pages: 0, rows: 0, busy: 0 }
  // What pages need of the tables comes first: `tables/…` after `pages/…` in the order of names.
  const ordered = units
    .map(({ unit }) => unit)
    .sort()
    .reverse()
  try {
    for (const [done, unit] of ordered.entries()) {
      progress(done)
      const rows = await rowsOf(name, unit)
      if (!rows.ok) return rows
      if (unit.startsWith('tables/')) {
        restored.rows += await addRows(rows.value)
        continue
      }
      const pageId = unit.slice('pages/'.length)
      await withPageLocks([pageId], async (free) => {
        if (free.has(pageId)) await replacePage(pageId, rows.value, true)
        restored[free.has(pageId) ? 'pages' : 'busy'] += 1
      })
    }
    return success(restored)
  } catch (error) {
    return databaseFailure(error)
  }
}

async function rowsOf(name: string, unit: string): Promise<Outcome<GivenRow[]>> {
  const fetched = await desktop.fetchBackupUnit({ name, unit })
  if (!fetched.ok) return fetched
  const rows: GivenRow[] = []
  for (const row of fetched.value.rows) {
    const value = await valueWithBytes(name, row)
    if (!value.ok) return value
    // Without its bytes a row is worth nothing; they were lost before the backup.
    if (value.value !== undefined)
      rows.push({ table: row.table, key: JSON.parse(row.key), value: value.value })
  }
  return success(rows)
}

async function valueWithBytes(
  name: string,
  row: Output<'fetchBackupUnit'>['rows'][number],
): Promise<Outcome<unknown>> {
  let failed: Failure | undefined
  const value = await putBytesIn(JSON.parse(row.json) as Json, async (bytes) => {
    const fetched = await desktop.fetchBackupBytes({ name, bytes })
    if (fetched.ok) return fetched.value.bytes ? new Uint8Array(fetched.value.bytes) : undefined
    failed = fetched.error
    return undefined
  })
  return failed ? { ok: false, error: failed } : success(value)
}
