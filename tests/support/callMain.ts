import type { Method } from '../../src-core/desktop/contract'
import type { BackupHandlers } from '../../src-main/backups/Backups'
import { call } from '../../src-main/desktop/call'
import { createHandlers } from '../../src-main/desktop/handlers'
import type { JournalHandlers } from '../../src-main/journal/JournalKeeper'

/** Calls main's own handlers, behind the contract's checks of both ways. There is no engine. */
export function callMain(
  keeping: { journal: JournalHandlers; backups: BackupHandlers },
  method: Method,
  input: unknown,
) {
  const pool = { run: async () => ({ ok: false, error: { code: 'engine-failed' } }) as never }
  const surroundings = { host: 'browser', version: '1', locale: () => 'en', pool } as const
  return call(createHandlers({ ...surroundings, ...keeping }), method, input)
}
