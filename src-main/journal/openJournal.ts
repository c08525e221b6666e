import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { type Operation, parseRecord } from '../../src-core/journal/operation'
import { type Applied, applyOperation, type Unit } from '../../src-core/journal/unit'
import { stampOf } from '../../src-core/journal/version'
import type { Disk } from './Disk'
import { folders } from './folders'
import { type FoundJournal, Journal, type JournalOptions } from './Journal'
import { rebuildUnit } from './rebuildUnit'
import { readSegment, segmentName, segmentNumbers } from './Segment'
import { StoredBytes } from './StoredBytes'
import { salvageUnits } from './salvageUnits'
import {
  readSnapshot,
  type Snapshot,
  snapshotName,
  snapshotNumbers,
  snapshotVersion,
  writeSnapshot,
} from './snapshot'
import { Units } from './Units'
import { writeForGood } from './writeWhole'

/**
 * Opens the journal in a folder, making one where there is none: the newest snapshot that can be read, and the records
 * of the segments after it up to the last whole one. What cannot be read is set aside and not deleted. Nothing is
 * written into files that were there.
 *
 * @returns `newer` where a newer Galley has written the folder, which is left as it is; rejects where the disk fails
 */
export async function openJournal(
  disk: Disk,
  folder: string,
  options: JournalOptions = {},
): Promise<Journal | 'newer'> {
  for (const each of Object.values(folders)) await disk.makeFolder(join(folder, each))
  const newest = await newestSnapshot(disk, folder)
  if (newest === 'newer') return newest
  const { setAside } = newest
  const snapshot = newest.snapshot ?? (await firstSnapshot(disk, folder, options))
  const units = new Units(disk, join(folder, folders.units), snapshot.units, (name) =>
    rebuildUnit(disk, folder, name, snapshot),
  )
  const found: FoundJournal = {
    library: snapshot.library,
    epoch: snapshot.epoch,
    last: snapshot.last,
    snapshot: snapshot.number,
    nextSegment: snapshot.segment,
    units,
    bytes: new StoredBytes(disk, join(folder, folders.bytes)),
    setAside,
  }
  let isEmptied = false
  for (const number of await segmentNumbers(disk, join(folder, folders.segments))) {
    found.nextSegment = Math.max(found.nextSegment, number + 1)
    if (number < snapshot.segment) continue
    const records = await replay(disk, folder, number, found)
    if (records === 'newer') return records
    // A segment is made for a record: one without any may have had what its disk has lost.
    isEmptied ||= records === 0
  }
  if (isEmptied || found.setAside > 0 || units.damaged.size > 0) found.epoch = randomUUID()
  return new Journal(disk, folder, found, options)
}

/** The newest snapshot that can be read; null where there is none. Damaged ones are set aside. */
async function newestSnapshot(
  disk: Disk,
  folder: string,
): Promise<{ snapshot: Snapshot | null; setAside: number } | 'newer'> {
  const place = join(folder, folders.snapshots)
  let setAside = 0
  for (const number of await snapshotNumbers(disk, place)) {
    const snapshot = await readSnapshot(disk, place, number)
    if (snapshot === 'newer') return snapshot
    if (snapshot !== 'damaged') return { snapshot, setAside }
    await disk.rename(join(place, snapshotName(number)), join(folder, folders.aside, snapshotName(number)))
    setAside += 1
  }
  return { snapshot: null, setAside }
}

/**
 * A new library, with the units that are there where all snapshots are lost. It is on the disk before anything is
 * answered, so that its name never changes.
 */
async function firstSnapshot(disk: Disk, folder: string, { now = () => new Date() }: JournalOptions) {
  const salvaged = await salvageUnits(disk, join(folder, folders.units))
  const snapshot: Snapshot = {
    format: 'galley-snapshot',
    version: snapshotVersion,
    number: salvaged.snapshot + 1,
    time: now().toISOString(),
    library: randomUUID(),
    epoch: randomUUID(),
    last: salvaged.last,
    segment: 1,
    units: salvaged.units,
  }
  await writeSnapshot(disk, join(folder, folders.snapshots), snapshot)
  await disk.syncFolder(folder)
  return snapshot
}

/** Takes the records of a segment in. @returns how many they are */
async function replay(
  disk: Disk,
  folder: string,
  number: number,
  found: FoundJournal,
): Promise<'newer' | number> {
  const { records, rest, newer } = await readSegment(disk, join(folder, folders.segments), number)
  if (newer) return 'newer'
  const lost: string[] = []
  for (const text of records) {
    const record = parseRecord(text)
    if (!record) lost.push(text)
    for (const operation of record?.operations ?? []) {
      const applied = applyOrSetAside(await found.units.get(operation.unit), operation)
      if (applied.kind === 'changed') found.units.set(operation.unit, applied.unit)
      if (applied.kind === 'lacking') lost.push(JSON.stringify(operation))
      found.last = Math.max(found.last, stampOf(operation.version))
    }
  }
  if (rest.length === 0 && lost.length === 0) return records.length
  const aside = Buffer.concat([rest, Buffer.from(lost.map((text) => `\n${text}`).join(''))])
  await writeForGood(disk, join(folder, folders.aside, `${segmentName(number)}.rest`), aside)
  found.setAside += 1
  return records.length
}

/** A change that does not fit its row, which only a forged record can hold, counts as one whose row is not here. */
function applyOrSetAside(unit: Unit, operation: Operation): Applied {
  try {
    return applyOperation(unit, operation)
  } catch {
    return { kind: 'lacking' }
  }
}
