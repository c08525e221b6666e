import { type Outcome, success } from '../../src-core/desktop/outcome'
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

/** Opens the library, asks that it be kept, saves what the last window could not, and clears out what was deleted long ago. */
export async function openDatabase(): Promise<Outcome<void>> {
  try {
    await database.open()
    void navigator.storage?.persist?.()
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
  const names = [error, (error as { inner?: unknown } | null)?.inner].map((each) =>
    each instanceof Error || each instanceof DOMException ? each.name : '',
  )
  return names.includes('QuotaExceededError') ? diskFull : databaseFailed
}

const diskFull = { ok: false, error: { code: 'disk-full' } } as const
const databaseFailed = { ok: false, error: { code: 'database-failed' } } as const
