import { lockFolder } from './FolderLock'
import { JournalKeeper } from './JournalKeeper'
import { nodeDisk } from './nodeDisk'

/** Keeps a library's journal in a folder of this machine. */
export function openKeeper(folder: string): JournalKeeper {
  return new JournalKeeper({ disk: nodeDisk, folder, lock: lockFolder })
}
