import type { JournalKeeper } from '../journal/JournalKeeper'
import { nodeDisk } from '../journal/nodeDisk'
import { Backups } from './Backups'

/** Backs up the library of `keeper` on this machine, as the file `settings` says, until it is told to stop. */
export function openBackups(
  keeper: JournalKeeper,
  settings: string,
  version: string,
): { backups: Backups; stop: () => void } {
  const backups = new Backups({ disk: nodeDisk, keeper, settings, version })
  return { backups, stop: backups.start() }
}
