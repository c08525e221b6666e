import { join } from 'node:path'
import type { Digests } from '../../src-core/journal/digest'
import type { JournalRecord } from '../../src-core/journal/operation'
import { applyOperation, type Unit } from '../../src-core/journal/unit'
import { stampOf } from '../../src-core/journal/version'
import type { Disk } from './Disk'
import { folders } from './folders'
import { Segment } from './Segment'
import type { StoredBytes } from './StoredBytes'
import { snapshotVersion, writeSnapshot } from './snapshot'
import type { Units } from './Units'

/** What opening the journal found on the disk. */
export interface FoundJournal {
  library: string
  /** Another one whenever the journal may have lost something: then nothing is deleted because it lacks it. */
  epoch: string
  last: number
  /** Of the newest snapshot. */
  snapshot: number
  nextSegment: number
  units: Units
  bytes: StoredBytes
  /** Pieces of files that could not be read and were set aside. */
  setAside: number
}

/** Milliseconds after which a segment is rolled up, however small it is. */
const oldestSegment = 15 * 60 * 1000

export interface JournalOptions {
  /** Bytes of a segment after which it is rolled up. */
  largestSegment?: number
  now?: () => Date
}

/** Rows or bytes that have to come whole before a record can be taken. */
export interface Lacking {
  rows: { table: string; key: string }[]
  bytes: string[]
}

/**
 * The journal of one library: segments of records, each synced before it is answered, and snapshots that roll them up.
 * Every method rejects with Node's error where the disk fails; what was answered before stays, and the same call can be
 * made again.
 */
export class Journal {
  readonly #disk: Disk
  readonly #folder: string
  readonly #found: FoundJournal
  readonly #largestSegment: number
  readonly #now: () => Date
  #last: number
  #snapshot: number
  #nextSegment: number
  #segment: Segment | null = null
  #turn: Promise<unknown> = Promise.resolve()
  #rolling: Promise<void> | null = null

  constructor(disk: Disk, folder: string, found: FoundJournal, options: JournalOptions = {}) {
    this.#disk = disk
    this.#folder = folder
    this.#found = found
    this.#largestSegment = options.largestSegment ?? 16 * 1024 * 1024
    this.#now = options.now ?? (() => new Date())
    this.#last = found.last
    this.#snapshot = found.snapshot
    this.#nextSegment = found.nextSegment
  }

  get units(): Units {
    return this.#found.units
  }

  get bytes(): StoredBytes {
    return this.#found.bytes
  }

  get state(): { library: string; epoch: string; last: number; digests: Digests; setAside: number } {
    const { library, epoch, setAside, units } = this.#found
    return { library, epoch, last: this.#last, digests: units.total(), setAside }
  }

  /** Whether there is something that no snapshot holds yet. */
  get isBehind(): boolean {
    return this.units.hasChanges
  }

  /**
   * Takes the records in, all or none; resolves when they are on the disk itself. A record that is there already is
   * passed over, so a call can be repeated.
   *
   * @param texts the records as they came, which are what the journal holds
   */
  append(records: readonly JournalRecord[], texts: readonly string[]): Promise<Lacking> {
    return this.#inTurn(async () => {
      const { lacking, units, isNew } = await this.#apply(records)
      if (lacking.rows.length > 0 || lacking.bytes.length > 0) return lacking
      const lines = texts.filter((_, i) => isNew[i])
      if (lines.length > 0) await this.#write(lines)
      for (const [name, unit] of units) this.units.set(name, unit)
      for (const { operations } of records) {
        for (const { version } of operations) this.#last = Math.max(this.#last, stampOf(version))
      }
      return lacking
    })
  }

  async #apply(records: readonly JournalRecord[]) {
    const units = new Map<string, Unit>()
    const lacking: Lacking = { rows: [], bytes: [] }
    const isNew: boolean[] = []
    for (const { operations } of records) {
      let changed = false
      for (const operation of operations) {
        const { unit: name, table, key, bytes = [] } = operation
        const applied = applyOperation(units.get(name) ?? (await this.units.get(name)), operation)
        if (applied.kind === 'lacking') lacking.rows.push({ table, key })
        if (applied.kind !== 'changed') continue
        changed = true
        units.set(name, applied.unit)
        for (const each of bytes) if (!(await this.bytes.has(each))) lacking.bytes.push(each)
      }
      isNew.push(changed)
    }
    return { lacking, units, isNew }
  }

  async #write(lines: readonly string[]): Promise<void> {
    try {
      this.#segment ??= await this.#newSegment()
      await this.#segment.append(lines)
      if (this.#isFull(this.#segment)) void this.rollUp().catch(() => {})
    } catch (error) {
      // What stands at the segment's end now nobody knows.
      await this.#closeSegment()
      throw error
    }
  }

  #isFull({ size, started }: Segment): boolean {
    return size >= this.#largestSegment || this.#now().getTime() - started >= oldestSegment
  }

  #newSegment(): Promise<Segment> {
    const number = this.#nextSegment
    this.#nextSegment += 1
    return Segment.create(this.#disk, join(this.#folder, folders.segments), number, {
      library: this.#found.library,
      started: this.#now().getTime(),
    })
  }

  async #closeSegment() {
    const segment = this.#segment
    this.#segment = null
    await segment?.close().catch(() => {})
  }

  /** Writes a snapshot of the library as it stands, after which the segments up to now are only kept for safety. */
  rollUp(): Promise<void> {
    this.#rolling ??= this.#roll().finally(() => {
      this.#rolling = null
    })
    return this.#rolling
  }

  async #roll(): Promise<void> {
    const number = this.#snapshot + 1
    const { segment, last, written } = await this.#inTurn(async () => {
      await this.#closeSegment()
      // The units that changed are taken now; what changes while they are written is in later segments.
      const writing = this.units.writeChanged(number)
      writing.catch(() => {})
      return { segment: this.#nextSegment, last: this.#last, written: () => writing }
    })
    const { units, hold } = await written()
    await writeSnapshot(this.#disk, join(this.#folder, folders.snapshots), {
      format: 'galley-snapshot',
      version: snapshotVersion,
      number,
      time: this.#now().toISOString(),
      library: this.#found.library,
      epoch: this.#found.epoch,
      last,
      segment,
      units,
    })
    await this.#inTurn(async () => {
      this.#snapshot = number
      hold()
    })
  }

  /** Rolls up what there is and ends. */
  async close(): Promise<void> {
    await this.#rolling?.catch(() => {})
    if (this.isBehind) await this.rollUp().catch(() => {})
    await this.#inTurn(() => this.#closeSegment())
  }

  /** One at a time, in the order asked. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = this.#turn.then(work)
    this.#turn = next.catch(() => {})
    return next
  }
}
