import { join } from 'node:path'
import type { Disk } from './Disk'
import { folders } from './folders'
import type { Journal } from './Journal'
import { keptByAge } from './keptByAge'
import { segmentName, segmentNumbers } from './Segment'
import { readSnapshot, type Snapshot, snapshotName, snapshotNumbers } from './snapshot'

/** Files younger than this may be on their way into a snapshot. */
const young = 24 * 60 * 60 * 1000

/** Removes old snapshots, and the files that none of the others needs. What was set aside stays. */
export async function pruneJournal(disk: Disk, folder: string, journal: Journal, now: Date): Promise<void> {
  const place = join(folder, folders.snapshots)
  const snapshots: Snapshot[] = []
  for (const number of await snapshotNumbers(disk, place)) {
    const snapshot = await readSnapshot(disk, place, number)
    // What cannot be read may need any file.
    if (typeof snapshot === 'string') return
    snapshots.push(snapshot)
  }
  const kept = keptByAge(snapshots, now, { newest: 3, days: 14 })
  for (const { number } of snapshots.filter((each) => !kept.includes(each))) {
    await disk.remove(join(place, snapshotName(number)))
  }
  // The segments since the third newest snapshot: where the newest is damaged, an older one and they are the library.
  const needed = kept.slice(0, 3).at(-1)?.segment ?? 0
  for (const number of await segmentNumbers(disk, join(folder, folders.segments))) {
    if (number < needed) await disk.remove(join(folder, folders.segments, segmentName(number)))
  }
  const entries = kept.flatMap(({ units }) => Object.values(units))
  await sweep(disk, join(folder, folders.units), new Set(entries.map(({ file }) => file)), now)
  const bytes = new Set([...entries.flatMap((entry) => entry.bytes ?? []), ...journal.units.changedBytes()])
  const named = new Set([...bytes].map((name) => `${name.slice(0, 2)}/${name}`))
  await sweep(disk, join(folder, folders.bytes), named, now, (file) => journal.bytes.knows(file.slice(3)))
}

/** Removes the files of a folder's folders that nothing needs. */
async function sweep(
  disk: Disk,
  folder: string,
  needed: ReadonlySet<string>,
  now: Date,
  isNeeded: (file: string) => boolean = () => false,
): Promise<void> {
  for (const shelf of await disk.list(folder)) {
    for (const name of await disk.list(join(folder, shelf))) {
      const file = `${shelf}/${name}`
      if (needed.has(file) || isNeeded(file)) continue
      const modified = await disk.modified(join(folder, file))
      if (modified === null || now.getTime() - modified < young) continue
      await disk.remove(join(folder, file))
    }
  }
}
