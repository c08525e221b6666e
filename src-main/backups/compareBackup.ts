import type { ArchiveSource } from '../../src-core/archive/ArchiveFile'
import { readArchive } from '../../src-core/archive/readArchive'
import type { BackupDifference } from '../../src-core/desktop/backupContract'
import { type Outcome, success } from '../../src-core/desktop/outcome'
import { type Digests, differingTables } from '../../src-core/journal/digest'
import type { Unit } from '../../src-core/journal/unit'
import type { Journal } from '../journal/Journal'

export interface BackupComparison {
  differences: BackupDifference[]
  /** Units that are alike. */
  same: number
  /** Pages that came into the library since. */
  newer: number
}

/** Compares a backup with the journal, unit by unit; a damaged file fails before anything is said of it. */
export async function compareBackup(
  source: ArchiveSource,
  journal: Journal,
): Promise<Outcome<BackupComparison>> {
  const read = await readArchive(source)
  if (!read.ok) return read
  const here = new Map<string, Digests>(journal.units.digests())
  const comparison: BackupComparison = { differences: [], same: 0, newer: 0 }
  for (const name of read.value.units) {
    const unit = await read.value.unit(name)
    if (!unit.ok) return unit
    const own = here.get(name) ?? {}
    here.delete(name)
    if (differingTables(own, unit.value.digests).length === 0) {
      comparison.same += 1
      continue
    }
    const kind = Object.keys(own).length === 0 ? 'missing' : 'changed'
    comparison.differences.push({ unit: name, kind, name: pageNameOf(unit.value) })
  }
  for (const [name, digests] of here) {
    if (name.startsWith('pages/') && Object.keys(digests).length > 0) comparison.newer += 1
  }
  return success(comparison)
}

function pageNameOf(unit: Unit): string {
  const [row] = unit.rows.get('pages')?.values() ?? []
  const { name } = (row?.value ?? {}) as { name?: unknown }
  return typeof name === 'string' ? name : ''
}
