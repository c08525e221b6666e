import { failure, type Outcome, success } from '../../src-core/desktop/outcome'
import { database } from './database'
import { purgeDeleted } from './deletePages'
import { saveUnsaved } from './unsavedDocuments'

/** Where the library is kept, in bytes. */
export interface StorageInfo {
  used: number
  available: number
  /** Whether the browser promised not to clear it when the disk runs short. */
  persisted: boolean
}

export async function storageInfo(): Promise<StorageInfo> {
  const { usage = 0, quota = 0 } = await navigator.storage.estimate()
  return {
    used: usage,
    available: Math.max(0, quota - usage),
    persisted: await navigator.storage.persisted(),
  }
}

/** Opens the library and asks that it be kept. One that a newer Galley has written is left as it is. */
export async function openDatabase(): Promise<Outcome<void>> {
  try {
    if (await isNewer()) return failure('database-newer')
    await database.open()
    void navigator.storage?.persist?.()
    return success(undefined)
  } catch (error) {
    return namesOf(error).includes('VersionError') ? failure('database-newer') : databaseFailure(error)
  }
}

/**
 * Whether a newer Galley has written the database. Asked before it is opened: Dexie would open it all the same, and
 * change it to what this version knows.
 */
async function isNewer(): Promise<boolean> {
  const there = (await indexedDB.databases()).find(({ name }) => name === database.name)
  // Dexie counts in tenths, of which it uses some by itself.
  return Math.floor((there?.version ?? 0) / 10) > database.verno
}

/** Makes an empty library in the place of one that does not open, for the journal to fill. */
export async function replaceDatabase(): Promise<Outcome<void>> {
  try {
    await database.delete()
    return await openDatabase()
  } catch (error) {
    return databaseFailure(error)
  }
}

/** Saves what the last window could not, and clears out what was deleted long ago. */
export async function tidyDatabase(): Promise<Outcome<void>> {
  try {
    await saveUnsaved()
    await purgeDeleted()
    return success(undefined)
  } catch (error) {
    return databaseFailure(error)
  }
}

/** The failure that a user can act on: a full disk is told apart from a database that does not open. */
export function databaseFailure(error: unknown): {
  ok: false
  error: { code: 'disk-full' | 'database-failed' }
} {
  return namesOf(error).includes('QuotaExceededError') ? diskFull : databaseFailed
}

function namesOf(error: unknown): string[] {
  return [error, (error as { inner?: unknown } | null)?.inner].map((each) =>
    each instanceof Error || each instanceof DOMException ? each.name : '',
  )
}

const diskFull = { ok: false, error: { code: 'disk-full' } } as const
const databaseFailed = { ok: false, error: { code: 'database-failed' } } as const
