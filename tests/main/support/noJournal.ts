import { backupContract } from '../../../src-core/desktop/backupContract'
import { journalContract } from '../../../src-core/desktop/journalContract'
import { failure } from '../../../src-core/desktop/outcome'
import type { BackupHandlers } from '../../../src-main/backups/Backups'
import type { JournalHandlers } from '../../../src-main/journal/JournalKeeper'

/** For tests that keep nothing. */
export const noJournal = refusing<JournalHandlers>(journalContract)
export const noBackups = refusing<BackupHandlers>(backupContract)

function refusing<T>(calls: Record<keyof T, unknown>): T {
  const refuse = async () => failure('not-available-here')
  return Object.fromEntries(Object.keys(calls).map((name) => [name, refuse])) as T
}
