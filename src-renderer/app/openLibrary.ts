import type { Failure, Outcome } from '../../src-core/desktop/outcome'
import { catalogueClient } from '../database/catalogue/CatalogueClient'
import { database } from '../database/database'
import { outbox } from '../database/journal/Outbox'
import { type JournalStarted, startJournal } from '../database/journal/startJournal'
import { openDatabase, replaceDatabase, tidyDatabase } from '../database/storage'
import type { About } from '../desktop/AboutProvider'
import { desktop } from '../desktop/desktop'

/**
 * How the library is to be opened.
 *
 * - `takeOver`: another window that works with it may only read from then on
 * - `read`: this window may only read
 * - `rebuild`: a database that does not open gives way to one that the journal fills
 */
export type Opening = 'usual' | 'takeOver' | 'read' | 'rebuild'

export interface OpenedLibrary {
  about: About
  /** Null where the journal could not be reached, which the window tells. */
  journal: JournalStarted | null
}

/** Failures of the journal with which the library stays closed, lest two of them go apart. */
const closing: readonly Failure['code'][] = ['journal-in-use', 'journal-locked', 'journal-newer']

/** Milliseconds until a journal that could not be reached is tried again. */
const retryDelay = 5000

export async function openLibrary(
  opening: Opening,
  progress: (done: number, of: number) => void,
): Promise<Outcome<OpenedLibrary>> {
  const about = await desktop.about({})
  if (!about.ok) return about
  const opened = await (opening === 'rebuild' ? replaceDatabase() : openDatabase())
  if (!opened.ok) return opened
  await beginLists()
  if (opening === 'read') {
    outbox.stop({ code: 'journal-in-use' })
    return { ok: true, value: { about: about.value, journal: null } }
  }
  const journal = await startJournal(opening === 'takeOver', progress)
  if (!journal.ok && closing.includes(journal.error.code)) return journal
  if (!journal.ok) keepTrying(journal.error)
  const tidied = await tidyDatabase()
  if (!tidied.ok) return tidied
  return { ok: true, value: { about: about.value, journal: journal.ok ? journal.value : null } }
}

const ignore = () => {}

/** The lists are read while the journal is opened; not where the journal may have to fill the library first. */
async function beginLists(): Promise<void> {
  const shelves = await database.shelves.limit(1).primaryKeys()
  // Whoever shows the lists asks again, and tells what fails.
  if (shelves.length > 0) catalogueClient().ask('open', {}).catch(ignore)
}

/** The work is in the database meanwhile, and goes to the journal when it can be reached. */
function keepTrying(failure: Failure): void {
  outbox.hold(failure)
  setTimeout(async () => {
    const journal = await startJournal(false)
    if (!journal.ok) keepTrying(journal.error)
  }, retryDelay)
}
