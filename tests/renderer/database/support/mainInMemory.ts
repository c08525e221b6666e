import type { Method } from '../../../../src-core/desktop/contract'
import type { BackupHandlers } from '../../../../src-main/backups/Backups'
import { JournalKeeper } from '../../../../src-main/journal/JournalKeeper'
import { FakeDisk } from '../../../main/support/FakeDisk'
import { noBackups } from '../../../main/support/noJournal'
import { callMain } from '../../../support/callMain'

const firstDisk = new FakeDisk()

/** Main, with its journal on a disk in memory that a test may cut, spoil and change for another. */
export const mainInMemory = {
  disk: firstDisk,
  keeper: keeperOn(firstDisk),
  backups: noBackups as BackupHandlers,
}

/** What stands in for the renderer's desktop: main's own handlers, behind the contract's checks of both ways. */
export const desktop = new Proxy(
  {},
  {
    get: (_, method: Method) => (input: unknown) =>
      callMain({ journal: mainInMemory.keeper.handlers, backups: mainInMemory.backups }, method, input),
  },
)

function keeperOn(disk: FakeDisk): JournalKeeper {
  const lock = async () => ({ release: async () => {} })
  return new JournalKeeper({ disk, folder: '/library', lock })
}

/** Main begins with this disk. */
export function startMainOn(disk: FakeDisk): void {
  mainInMemory.disk = disk
  mainInMemory.keeper = keeperOn(disk)
}

/** The power goes, and main starts anew. */
export function restartMain(): void {
  startMainOn(mainInMemory.disk.cut(() => 0))
}
