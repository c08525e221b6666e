import type { Handlers } from '../../src-core/desktop/contract'
import type { journalContract } from '../../src-core/desktop/journalContract'
import { failure, type Outcome, success } from '../../src-core/desktop/outcome'
import { parseRecord } from '../../src-core/journal/operation'
import { writeFailureCode } from '../exporting/writeFailureCode'
import type { Disk } from './Disk'
import type { FolderLock } from './FolderLock'
import type { Journal, JournalOptions } from './Journal'
import { openJournal } from './openJournal'
import { pruneJournal } from './pruneJournal'
import { rowsOfUnit } from './rowsOfUnit'

export type JournalHandlers = Pick<Handlers, keyof typeof journalContract>

interface Keeping {
  disk: Disk
  folder: string
  /** Takes the folder for this process; null where another Galley has it. */
  lock: (folder: string) => Promise<FolderLock | null>
  options?: JournalOptions
  now?: () => number
}

/**
 * Milliseconds without a sign of life after which a window is taken for gone. Browsers let the timers of a hidden tab
 * run once a minute.
 */
const silence = 70_000

/** Milliseconds after which a journal that stays open is pruned once more. */
const pruneAfter = 24 * 60 * 60 * 1000

/** Answers a window's calls for its journal, which it opens when it is first asked for. */
export class JournalKeeper {
  readonly #keeping: Keeping
  readonly #now: () => number
  #lock: FolderLock | null = null
  #journal: Journal | null = null
  #opening: Promise<Outcome<Journal>> | null = null
  #tidied = 0
  #holder: { database: string; browser: string; heard: number } | null = null

  constructor(keeping: Keeping) {
    this.#keeping = keeping
    this.#now = keeping.now ?? Date.now
  }

  readonly handlers: JournalHandlers = {
    openJournal: ({ database, browser, takeOver }) =>
      this.use(async (journal) => {
        if (!takeOver && this.#isHeldElsewhere(database, browser)) return failure('journal-in-use')
        this.#holder = { database, browser, heard: this.#now() }
        return success(journal.state)
      }),
    listUnits: () =>
      this.use(async ({ units }) =>
        success({
          units: [...units.digests()].map(([unit, digests]) => ({
            unit,
            digests,
            damaged: units.damaged.has(unit),
          })),
        }),
      ),
    fetchUnits: ({ units }) =>
      this.use(async (journal) => success({ units: await Promise.all(units.map(rowsOf(journal))) })),
    fetchBytes: ({ name }) =>
      this.use(async ({ bytes }) => {
        const found = await bytes.get(name)
        return success({ bytes: found && new Uint8Array(found) })
      }),
    storeBytes: ({ database, bytes }) =>
      this.#withHeld(database, async (journal) => success({ name: await journal.bytes.put(bytes) })),
    appendRecords: ({ database, records: texts }) =>
      this.#withHeld(database, async (journal) => {
        const records = texts.map(parseRecord)
        if (!records.every((record) => record !== undefined)) return failure('invalid-request')
        const lacking = await journal.append(records, texts)
        if (this.#now() - this.#tidied >= pruneAfter) void this.#tidy(journal)
        return success({ lacking })
      }),
  }

  /** The journal, where it is open. */
  get opened(): Journal | null {
    return this.#journal
  }

  /** Rolls up, and lets another Galley have the folder. */
  async close(): Promise<void> {
    await this.#opening?.catch(() => {})
    await this.#journal?.close()
    this.#journal = null
    await this.#lock?.release()
    this.#lock = null
  }

  #isHeldElsewhere(database: string, browser: string): boolean {
    const holder = this.#holder
    if (!holder || holder.database === database || holder.browser === browser) return false
    return this.#now() - holder.heard < silence
  }

  #withHeld<T>(database: string, work: (journal: Journal) => Promise<Outcome<T>>): Promise<Outcome<T>> {
    return this.use(async (journal) => {
      // After a restart of main a window has to tie itself to the journal anew.
      if (!this.#holder) return failure('journal-closed')
      if (this.#holder.database !== database) return failure('journal-taken')
      this.#holder.heard = this.#now()
      return work(journal)
    })
  }

  /** Gives the journal to `work`, opening it where it is not open yet. What the disk fails with is an outcome. */
  async use<T>(work: (journal: Journal) => Promise<Outcome<T>>): Promise<Outcome<T>> {
    const opened = await this.#open()
    if (!opened.ok) return opened
    try {
      return await work(opened.value)
    } catch (error) {
      return failure(writeFailureCode(error))
    }
  }

  /** What failed to open is tried again at the next call: a drive may come back. */
  #open(): Promise<Outcome<Journal>> {
    if (this.#journal) return Promise.resolve(success(this.#journal))
    this.#opening ??= this.#tryOpen().finally(() => {
      this.#opening = null
    })
    return this.#opening
  }

  async #tryOpen(): Promise<Outcome<Journal>> {
    const { disk, folder, lock, options } = this.#keeping
    try {
      await disk.makeFolder(folder)
      this.#lock ??= await lock(folder)
      if (!this.#lock) return failure('journal-locked')
      const journal = await openJournal(disk, folder, options)
      if (journal === 'newer') return failure('journal-newer')
      this.#journal = journal
      void this.#tidy(journal)
      return success(journal)
    } catch (error) {
      return failure(writeFailureCode(error))
    }
  }

  /** What was left is rolled up and pruned beside the work; a failure costs nothing but room. */
  async #tidy(journal: Journal): Promise<void> {
    const { disk, folder } = this.#keeping
    this.#tidied = this.#now()
    try {
      if (journal.isBehind) await journal.rollUp()
      await pruneJournal(disk, folder, journal, new Date(this.#now()))
    } catch {
      // The journal is whole; the next day or start tidies up.
    }
  }
}

function rowsOf({ units }: Journal) {
  return async (name: string) => {
    const unit = await units.get(name)
    return { unit: name, rows: rowsOfUnit(unit), damaged: units.damaged.has(name) }
  }
}
