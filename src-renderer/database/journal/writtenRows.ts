import type { Delta } from '../../../src-core/journal/delta'
import type { KeptRowMark, WriteState } from './storedState'

/** One row that a write has put or deleted. */
export interface WrittenRow {
  table: string
  key: unknown
  /** Its place among the keys of the write. */
  index: number
  /** Undefined: deleted. */
  value: unknown
}

/** What there was before the write. */
export interface Before {
  state: WriteState | undefined
  marks: readonly (KeptRowMark | undefined)[]
  /** Rows that are kept by what changes; undefined where the capture has them. */
  values: readonly unknown[]
}

/** What one transaction wrote. */
export interface OutgoingWrite {
  version: string
  rows: OutgoingRow[]
}

/** One row as it goes to the journal; its bytes, if any, are still in it. */
export interface OutgoingRow {
  unit: string
  table: string
  key: string
  version: string
  before?: string
  value?: unknown
  delta?: Delta
}
