import { dirname } from 'node:path'
import type { Disk } from './Disk'

let drawn = 0

/**
 * Writes a file whole or not at all: beside its place first, synced, then renamed. The name itself is on the disk when
 * its folder was synced, which is left to the caller where many files go into one folder.
 */
export async function writeWhole(disk: Disk, path: string, bytes: Uint8Array): Promise<void> {
  drawn += 1
  const beside = `${path}.${process.pid}-${drawn}.part`
  try {
    const file = await disk.create(beside)
    try {
      await file.append(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await disk.rename(beside, path)
  } catch (error) {
    await disk.remove(beside).catch(() => {})
    throw error
  }
}

/** `writeWhole`, and its name synced as well. */
export async function writeForGood(disk: Disk, path: string, bytes: Uint8Array): Promise<void> {
  await writeWhole(disk, path, bytes)
  await disk.syncFolder(dirname(path))
}
