import { join } from 'node:path'
import { bytesOfUnit } from '../../src-core/journal/unit'
import { unitFromJson } from '../../src-core/journal/unitFile'
import { stampOf } from '../../src-core/journal/version'
import type { Disk } from './Disk'
import { type UnitEntry, unpacked } from './snapshot'

/** What the units' own files tell where no snapshot can be read: of each unit the newest that is whole. */
export interface Salvaged {
  units: Record<string, UnitEntry>
  /** The largest stamp of their rows. */
  last: number
  /** The largest number of a snapshot that wrote one. */
  snapshot: number
}

export async function salvageUnits(disk: Disk, folder: string): Promise<Salvaged> {
  const newest = new Map<string, { snapshot: number; entry: UnitEntry }>()
  const salvaged: Salvaged = { units: {}, last: 0, snapshot: 0 }
  for (const shelf of await disk.list(folder)) {
    for (const name of await disk.list(join(folder, shelf))) {
      const snapshot = Number(/\.(\d+)\.json\.gz$/.exec(name)?.[1] ?? 0)
      if (snapshot === 0) continue
      salvaged.snapshot = Math.max(salvaged.snapshot, snapshot)
      const file = `${shelf}/${name}`
      const bytes = await disk.read(join(folder, file))
      const text = bytes && (await unpacked(bytes))
      const read = text ? unitFromJson(text) : undefined
      if (!read || (newest.get(read.name)?.snapshot ?? 0) > snapshot) continue
      const named = [...new Set(bytesOfUnit(read.unit))]
      const entry = { file, digests: read.unit.digests, ...(named.length > 0 && { bytes: named }) }
      newest.set(read.name, { snapshot, entry })
      for (const rows of read.unit.rows.values()) {
        for (const { version } of rows.values()) salvaged.last = Math.max(salvaged.last, stampOf(version))
      }
    }
  }
  for (const [name, { entry }] of newest) salvaged.units[name] = entry
  return salvaged
}
