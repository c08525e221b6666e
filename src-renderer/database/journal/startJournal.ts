import { type Outcome, success } from '../../../src-core/desktop/outcome'
import { differingTables } from '../../../src-core/journal/digest'
import { desktop } from '../../desktop/desktop'
import { database } from '../database'
import { adoptRows } from './adoptRows'
import { untoldAside } from './asideRows'
import { type Compared, compareWithJournal } from './compareWithJournal'
import { outbox } from './Outbox'
import { sendWrites } from './sendWrites'
import { newWriteState, type WriteState } from './storedState'

/** What the start of the journal found. */
export interface JournalStarted extends Compared {
  /** Pieces of the journal that could not be read and were kept apart. */
  setAside: number
  /** Rows of this database that gave way to the journal's, in this start or before, and of which nobody was told. */
  ownAside: number
}

/** Milliseconds between two signs of life, by which main knows that this window is there. */
const beat = 20_000

let beating: ReturnType<typeof setInterval> | undefined

/**
 * Ties the database to main's journal, makes them alike, and begins to send what is written from now on. Fails with
 * `journal-in-use` where another browser works with the journal; then nothing has changed, and `takeOver` shuts that one
 * out. Can be called again.
 */
export async function startJournal(
  takeOver: boolean,
  progress: (done: number, of: number) => void = () => {},
): Promise<Outcome<JournalStarted>> {
  outbox.pause()
  const state = await writeState()
  const opened = await desktop.openJournal({ database: state.database, browser: thisBrowser(), takeOver })
  if (!opened.ok) return opened
  const { library, epoch, last, digests, setAside } = opened.value
  const known = await database.journalState.get('journal')
  const trusted = known?.id === 'journal' && known.library === library && known.epoch === epoch
  await raiseStamp(last)
  const alike = differingTables(digests, state.digests).length === 0
  const compared = alike
    ? success({ restored: 0, pages: 0, sent: 0, unreadable: 0 })
    : await compareWithJournal(state.database, { trusted, last }, progress)
  if (!compared.ok) return compared
  await database.journalState.put({ id: 'journal', library, epoch })
  outbox.start({ send: (writes) => send(state.database, writes) })
  outbox.resume()
  clearInterval(beating)
  beating = setInterval(() => void send(state.database, []), beat)
  const apart = setAside + compared.value.unreadable
  return success({ ...compared.value, setAside: apart, ownAside: await untoldAside() })
}

async function send(databaseId: string, writes: Parameters<typeof sendWrites>[1]) {
  const failure = await sendWrites(databaseId, writes)
  if (failure?.code === 'journal-taken') {
    clearInterval(beating)
    outbox.stop(failure)
  }
  // Main was started anew: what this window has not sent yet is found by comparing.
  if (failure?.code === 'journal-closed') void startJournal(false)
  return failure
}

/** A name that outlives the database, so that a browser which lost it is not taken for another one. */
function thisBrowser(): string {
  const key = 'galley.browser'
  const kept = localStorage.getItem(key)
  if (kept) return kept
  const drawn = crypto.randomUUID()
  localStorage.setItem(key, drawn)
  return drawn
}

/** The database's own state, drawn where it has none; rows that are older than the journal are adopted then. */
async function writeState(): Promise<WriteState> {
  const stored = await database.journalState.get('writes')
  if (stored?.id === 'writes') return stored
  await database.transaction('rw', database.journalState, async () => {
    const there = await database.journalState.get('writes')
    if (!there) await database.journalState.put(newWriteState())
  })
  await adoptRows()
  return writeState()
}

/** What is written from now on is later than all that the journal has, whatever the clock says. */
async function raiseStamp(last: number): Promise<void> {
  await database.transaction('rw', database.journalState, async () => {
    const state = await database.journalState.get('writes')
    if (state?.id !== 'writes' || state.stamp >= last) return
    await database.journalState.put({ ...state, stamp: last })
  })
}
