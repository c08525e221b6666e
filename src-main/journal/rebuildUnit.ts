import { join } from 'node:path'
import { type Digests, differingTables } from '../../src-core/journal/digest'
import { parseRecord } from '../../src-core/journal/operation'
import { applyOperation, emptyUnit, type Unit } from '../../src-core/journal/unit'
import type { Disk } from './Disk'
import { folders } from './folders'
import { readSegment, segmentNumbers } from './Segment'
import { readSnapshot, readUnit, type Snapshot, snapshotNumbers } from './snapshot'

/**
 * A unit whose file is gone or damaged, as a snapshot says that it was: what an older snapshot has of it, and the records in
 * between.
 *
 * @returns undefined where that does not give what the snapshot says
 */
export async function rebuildUnit(
  disk: Disk,
  folder: string,
  name: string,
  { number, segment, units }: Snapshot,
): Promise<Unit | undefined> {
  const lost = units[name]
  if (!lost) return undefined
  for (const older of await snapshotNumbers(disk, join(folder, folders.snapshots))) {
    if (older >= number) continue
    const snapshot = await readSnapshot(disk, join(folder, folders.snapshots), older)
    if (typeof snapshot === 'string') continue
    const entry = snapshot.units[name]
    if (entry?.file === lost.file) continue
    const base = entry ? await readUnit(disk, join(folder, folders.units), name, entry) : emptyUnit
    const unit = base && (await withRecords(disk, folder, name, base, [snapshot.segment, segment]))
    if (unit && isAlike(unit.digests, lost.digests)) return unit
  }
  return undefined
}

/** The unit after the records of the segments from one up to, and without, another. */
async function withRecords(
  disk: Disk,
  folder: string,
  name: string,
  base: Unit,
  [from, to]: [number, number],
): Promise<Unit | undefined> {
  const place = join(folder, folders.segments)
  let unit = base
  for (const number of await segmentNumbers(disk, place)) {
    if (number < from || number >= to) continue
    for (const text of (await readSegment(disk, place, number)).records) {
      for (const operation of parseRecord(text)?.operations ?? []) {
        if (operation.unit !== name) continue
        try {
          const applied = applyOperation(unit, operation)
          if (applied.kind === 'changed') unit = applied.unit
        } catch {
          return undefined
        }
      }
    }
  }
  return unit
}

function isAlike(a: Digests, b: Digests): boolean {
  return differingTables(a, b).length === 0
}
