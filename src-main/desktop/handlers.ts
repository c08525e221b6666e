import type { Handlers } from '../../src-core/desktop/contract'
import { failure, success } from '../../src-core/desktop/outcome'
import type { BackupHandlers } from '../backups/Backups'
import type { WorkerPool } from '../importing/WorkerPool'
import type { JournalHandlers } from '../journal/JournalKeeper'

interface Surroundings {
  host: 'electron' | 'browser'
  version: string
  /** The system's language, BCP 47. */
  locale: () => string
  pool: Pick<WorkerPool, 'run'>
  /** The calls that keep the library. */
  journal: JournalHandlers
  /** The calls that back it up. */
  backups: BackupHandlers
}

/** What only a host with windows can answer. */
export type DialogHandlers = Pick<
  Handlers,
  'chooseFiles' | 'fetchFile' | 'fetchPart' | 'saveFile' | 'beginFile' | 'appendFile' | 'endFile' | 'setMenu'
>

/** The one table of handlers. A host without dialogs of its own gives none, and the browser's are used. */
export function createHandlers(
  { host, version, locale, pool, journal, backups }: Surroundings,
  dialogs?: DialogHandlers,
): Handlers {
  return {
    about: async () =>
      success({
        version,
        host,
        platform: process.platform,
        locale: locale(),
        dialogs: dialogs !== undefined,
      }),
    openDump: (input) => pool.run('openDump', input),
    readPage: (input) => pool.run('readPage', input),
    ...journal,
    ...backups,
    ...(dialogs ?? withoutDialogs),
  }
}

const withoutDialogs: DialogHandlers = {
  chooseFiles: async () => failure('not-available-here'),
  fetchFile: async () => failure('not-available-here'),
  fetchPart: async () => failure('not-available-here'),
  saveFile: async () => failure('not-available-here'),
  beginFile: async () => failure('not-available-here'),
  appendFile: async () => failure('not-available-here'),
  endFile: async () => failure('not-available-here'),
  setMenu: async () => success({}),
}
