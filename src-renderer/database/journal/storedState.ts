import type { Digests } from '../../../src-core/journal/digest'

/** Which writing of a row the database holds. A deleted row's stays until the journal has confirmed the deletion. */
export interface KeptRowMark {
  table: string
  /** The primary key as JSON. */
  key: string
  version: string
  gone: 0 | 1
}

/** Written in the transaction of every kept row. */
export interface WriteState {
  id: 'writes'
  /** Drawn when the database was made. */
  database: string
  /** The last stamp given. */
  stamp: number
  /** Of the kept rows, by table. */
  digests: Digests
}

/**
 * Rows that were written and that the journal has not confirmed yet. Removed when it has; what a crash left is sent at
 * the next start.
 */
export interface UnsentWrite {
  /** The rows' version, a colon, and the place of the write in its transaction. */
  id: string
  /** Tables, keys, and the writings that were replaced; null: there was none. */
  rows: [table: string, key: string, base: string | null][]
}

/** A row whose writing never reached the journal and gave way to another database's, which had. */
export interface AsideRow {
  /** Given by the database. */
  id?: number
  table: string
  /** The primary key as JSON. */
  key: string
  version: string
  value: unknown
  /** Milliseconds since 1970 at which it was put aside. */
  time: number
  /** Whether the editor was told. */
  told: 0 | 1
}

/** The journal that this database was compared with last. */
export interface KnownJournal {
  id: 'journal'
  library: string
  epoch: string
}

export type JournalState = WriteState | KnownJournal

export function newWriteState(): WriteState {
  return { id: 'writes', database: crypto.randomUUID(), stamp: 0, digests: {} }
}
