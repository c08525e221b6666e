import { journalContract } from '../../../src-core/desktop/journalContract'
import { failure } from '../../../src-core/desktop/outcome'
import type { JournalHandlers } from '../../../src-main/journal/JournalKeeper'

/** For tests that keep nothing. */
export const noJournal = Object.fromEntries(
  Object.keys(journalContract).map((name) => [name, async () => failure('not-available-here')]),
) as unknown as JournalHandlers
