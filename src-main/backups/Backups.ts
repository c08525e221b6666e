import { basename, dirname, join } from 'node:path'
import { openArchive } from '../../src-core/archive/readArchive'
import type { BackupState, backupContract } from '../../src-core/desktop/backupContract'
import type { Handlers } from '../../src-core/desktop/contract'
import { type Failure, failure, type Outcome, success } from '../../src-core/desktop/outcome'
import { writeFailureCode } from '../exporting/writeFailureCode'
import type { Disk } from '../journal/Disk'
import type { Journal } from '../journal/Journal'
import type { JournalKeeper } from '../journal/JournalKeeper'
import { keptByAge } from '../journal/keptByAge'
import { rowsOfUnit } from '../journal/rowsOfUnit'
import { writeForGood } from '../journal/writeWhole'
import { backupNames, describeBackup, markName, momentOf, withFile } from './backupFiles'
import { type BackupSettings, readSettings, writeSettings } from './backupSettings'
import { compareBackup } from './compareBackup'
import { isBackupPlace } from './isBackupPlace'
import { writeBackup } from './writeBackup'

export type BackupHandlers = Pick<Handlers, keyof typeof backupContract>

interface BackingUp {
  disk: Disk
  keeper: Pick<JournalKeeper, 'use' | 'opened'>
  /** The file with the settings. */
  settings: string
  /** The app's version. */
  version: string
  now?: () => Date
}

/** Backups that are kept whatever their age, and days for each of which the last one is kept. */
const kept = { newest: 10, days: 30 }

const minute = 60 * 1000
const day = 24 * 60 * minute

/**
 * Writes archives of the library into a folder of the editor's choice: after some hours of work, on each day with work,
 * and when asked. A minute in which something was written is a minute of work.
 */
export class Backups {
  readonly #with: BackingUp
  readonly #now: () => Date
  #settings: BackupSettings | null = null
  #failure: Failure | null = null
  #running: Promise<Outcome<BackupState>> | null = null
  #minutes = 0
  #seen = 0
  /** Asks the editor for a folder; where there is none, the one that was typed is taken. */
  ask: (() => Promise<string | null>) | null = null

  constructor(options: BackingUp) {
    this.#with = options
    this.#now = options.now ?? (() => new Date())
  }

  readonly handlers: BackupHandlers = {
    backupState: async () => success(await this.#state()),
    chooseBackupFolder: async ({ typed }) => {
      if (!this.ask) {
        const folder = typed.trim()
        return isBackupPlace(folder) ? this.#choose(folder) : failure('folder-unknown', { name: folder })
      }
      const folder = await this.ask()
      return folder === null ? success(await this.#state()) : this.#choose(folder)
    },
    setBackups: async ({ hours, off }) => {
      const settings = await this.#known()
      if (off) this.#failure = null
      return this.#keep({ ...settings, hours, ...(off && { folder: null }) })
    },
    backUp: () => this.#backUp(),
    listBackups: () =>
      this.#inFolder(async (folder, { state: { library } }) => {
        const { disk } = this.#with
        const names = await backupNames(disk, folder, library)
        const backups = await Promise.all(names.map((name) => describeBackup(disk, folder, name)))
        return success({ backups })
      }),
    compareBackup: ({ name }) => this.#inFile(name, (source, journal) => compareBackup(source, journal)),
    fetchBackupUnit: ({ name, unit }) =>
      this.#inFile(name, async (source) => {
        const opened = await openArchive(source)
        if (!opened.ok) return opened
        const found = await opened.value.unit(unit)
        return found.ok ? success({ unit, rows: rowsOfUnit(found.value) }) : found
      }),
    fetchBackupBytes: ({ name, bytes }) =>
      this.#inFile(name, async (source) => {
        const opened = await openArchive(source)
        if (!opened.ok) return opened
        const found = await opened.value.bytes(bytes)
        return found.ok ? success({ bytes: found.value ? new Uint8Array(found.value) : null }) : found
      }),
  }

  /** Called once a minute: notes whether it was one of work, and writes a backup when one is due. */
  async tick(): Promise<void> {
    const journal = this.#with.keeper.opened
    const settings = await this.#known()
    if (!journal || settings.folder === null) return
    const { last } = journal.state
    if (last > this.#seen) this.#minutes += 1
    this.#seen = last
    if (last <= settings.stamp || this.#running) return
    const age = this.#now().getTime() - Date.parse(settings.last ?? '1970-01-01')
    // What failed is tried again with each minute, since a drive may come back.
    if (this.#failure || this.#minutes >= settings.hours * 60 || age >= day) await this.#backUp()
  }

  /** Ticks until it is told to stop. Does not keep the process. */
  start(): () => void {
    const timer = setInterval(() => void this.tick(), minute)
    timer.unref()
    return () => clearInterval(timer)
  }

  async #known(): Promise<BackupSettings> {
    this.#settings ??= await readSettings(this.#with.disk, this.#with.settings)
    return this.#settings
  }

  async #state(): Promise<BackupState> {
    const { folder, hours, last } = await this.#known()
    const running = this.#running !== null
    return {
      folder: folder === null ? null : basename(folder) || folder,
      hours,
      last,
      failure: this.#failure,
      running,
    }
  }

  /** A folder is taken when something was written into it. */
  async #choose(folder: string): Promise<Outcome<BackupState>> {
    return this.#trying(async () => {
      const { disk } = this.#with
      // A drive that is not there is not made as a folder of another.
      await writeForGood(
        disk,
        join(folder, markName),
        Buffer.from('{"format":"galley-backups","version":1}\n'),
      )
      this.#failure = null
      return this.#keep({ ...(await this.#known()), folder, last: null, stamp: 0 })
    })
  }

  async #keep(settings: BackupSettings): Promise<Outcome<BackupState>> {
    return this.#trying(async () => {
      await this.#with.disk.makeFolder(dirname(this.#with.settings))
      await writeSettings(this.#with.disk, this.#with.settings, settings)
      this.#settings = settings
      return success(await this.#state())
    })
  }

  /** One at a time; who asks meanwhile gets the one that is under way. */
  #backUp(): Promise<Outcome<BackupState>> {
    this.#running ??= this.#write().finally(() => {
      this.#running = null
    })
    return this.#running
  }

  async #write(): Promise<Outcome<BackupState>> {
    const done = await this.#inFolder(async (folder, journal) => {
      const { disk, version } = this.#with
      const now = this.#now()
      const { last: stamp, library } = journal.state
      const written = await writeBackup(disk, folder, journal, { version, now })
      if (!written.ok) return written
      await prune(disk, folder, library, now)
      return success({ stamp, last: now.toISOString() })
    })
    this.#failure = done.ok ? null : done.error
    if (!done.ok) return done
    this.#minutes = 0
    const saved = await this.#keep({ ...(await this.#known()), ...done.value })
    return saved.ok ? success({ ...saved.value, running: false }) : saved
  }

  async #inFolder<T>(work: (folder: string, journal: Journal) => Promise<Outcome<T>>): Promise<Outcome<T>> {
    const { folder } = await this.#known()
    if (folder === null) return failure('no-backup-folder')
    return this.#with.keeper.use((journal) =>
      this.#trying(async () => {
        const there = (await this.#with.disk.modified(join(folder, markName))) !== null
        return there ? work(folder, journal) : failure('disk-gone')
      }),
    )
  }

  #inFile<T>(
    name: string,
    work: (source: Parameters<typeof compareBackup>[0], journal: Journal) => Promise<Outcome<T>>,
  ): Promise<Outcome<T>> {
    return this.#inFolder((folder, journal) =>
      withFile(this.#with.disk, join(folder, name), (source) => work(source, journal)),
    )
  }

  async #trying<T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
    try {
      return await work()
    } catch (error) {
      return failure(writeFailureCode(error))
    }
  }
}

/** Called when the newest was read back whole, which is never among those that go. */
async function prune(disk: Disk, folder: string, library: string, now: Date): Promise<void> {
  const all = (await backupNames(disk, folder, library)).map((name) => ({ name, time: momentOf(name) }))
  const stay = keptByAge(all, now, kept)
  for (const each of all) if (!stay.includes(each)) await disk.remove(join(folder, each.name)).catch(() => {})
}
