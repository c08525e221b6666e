import { join } from 'node:path'
import type { ArchiveSource } from '../../src-core/archive/ArchiveFile'
import { openArchive } from '../../src-core/archive/readArchive'
import type { Backup } from '../../src-core/desktop/backupContract'
import type { Disk } from '../journal/Disk'

/** Shows that a folder is the one that was chosen, and not the empty place where a drive is missing. */
export const markName = 'galley-backups.json'

/** `galley-backup-<library>-20261126-083000.galley`: libraries may share a folder, and none prunes another's. */
export function backupNameOf(library: string, moment: Date): string {
  const [date = '', time = ''] = moment.toISOString().split(/[T.]/)
  return `${beginningOf(library)}-${date.replaceAll('-', '')}-${time.replaceAll(':', '')}.galley`
}

function beginningOf(library: string): string {
  return `galley-backup-${library.replaceAll('-', '').slice(0, 8)}`
}

/** The names of a library's backups in a folder, newest first. */
export async function backupNames(disk: Disk, folder: string, library: string): Promise<string[]> {
  const own = new RegExp(`^${beginningOf(library)}-\\d{8}-\\d{6}\\.galley$`)
  return (await disk.list(folder))
    .filter((name) => own.test(name))
    .sort()
    .reverse()
}

/** What a backup says of itself. What is no file at all is a damaged one, and hides no other. */
export async function describeBackup(disk: Disk, folder: string, name: string): Promise<Backup> {
  const damaged = { name, size: 0, saved: momentOf(name), rows: null }
  return withFile(disk, join(folder, name), async (source) => {
    const opened = await openArchive(source)
    const { saved, rows } = opened.ok ? opened.value.manifest : damaged
    return { name, size: source.size, saved, rows }
  }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EINVAL') return damaged
    throw error
  })
}

/** The moment in a backup's name, ISO 8601 in UTC. */
export function momentOf(name: string): string {
  return name.replace(/^.*-(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)\.galley$/, '$1-$2-$3T$4:$5:$6.000Z')
}

/** Rejects with Node's error where the file is not there or cannot be read. */
export async function withFile<T>(
  disk: Disk,
  path: string,
  work: (source: ArchiveSource) => Promise<T>,
): Promise<T> {
  const file = await disk.openToRead(path)
  try {
    const name = path.slice(path.lastIndexOf('galley-backup'))
    return await work({ name, size: file.size, read: file.read })
  } finally {
    await file.close()
  }
}
