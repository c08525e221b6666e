import { deltaBetween } from '../../../src-core/journal/delta'
import {
  addDigests,
  type Digests,
  rowHash,
  subtractDigests,
  withDigest,
} from '../../../src-core/journal/digest'
import type { Json } from '../../../src-core/journal/json'
import { nextStamp, stampOf, versionOf } from '../../../src-core/journal/version'
import { keptByChange, unitOf } from './keptTables'
import { latestValues } from './latestValues'
import { outbox } from './Outbox'
import { type KeptRowMark, newWriteState, type UnsentWrite, type WriteState } from './storedState'
import type { Before, OutgoingRow, WrittenRow } from './writtenRows'

/** Rows that come out of the journal, or go to it anew: they keep the version that they have. */
export type GivenVersions = ReadonlyMap<string, string>

/** Drawn anew by each window, so that no two writings have the same version. */
const writer = crypto.randomUUID().slice(0, 8)

/** What one transaction writes to kept tables. */
export class Capture {
  #state: WriteState | undefined
  #version = ''
  #writes = 0
  readonly #rows = new Map<string, OutgoingRow>()
  readonly #latest: (() => void)[] = []
  #given: GivenVersions | null = null

  /** The rows that are written have the versions that the journal gave them, and do not go there again. */
  replaying(versions: GivenVersions): void {
    this.#given = versions
  }

  get started(): boolean {
    return this.#state !== undefined
  }

  refuseIfReading(): void {
    if (!this.#given && outbox.isReadOnly) throw new DOMException('another window writes', 'ReadOnlyError')
  }

  needsValues(
    table: string,
    type: string,
    keys: readonly unknown[],
    marks: readonly (KeptRowMark | undefined)[],
  ): boolean {
    if (type !== 'put' || this.#given || !keptByChange.has(table)) return false
    return keys.some((key, i) => marks[i]?.gone === 0 && !latestValues.get(table, key, marks[i].version))
  }

  /** Notes what was written; gives what is to be stored beside it. */
  note(
    rows: readonly WrittenRow[],
    before: Before,
  ): { marks: KeptRowMark[]; unsent: UnsentWrite | undefined; state: WriteState } {
    this.#state ??= this.#begin(before.state)
    let state = this.#state
    const marks = rows.flatMap((row): KeptRowMark[] => {
      const { table, value } = row
      const key = JSON.stringify(row.key)
      const old = before.marks[row.index]
      const version = this.#given ? this.#given.get(`${table}\n${key}`) : this.#version
      const gone = value === undefined ? 1 : 0
      state = { ...state, digests: changed(state.digests, table, key, old, gone ? undefined : version) }
      // What the journal has deleted, or never knew, has no version there.
      if (version === undefined) return [{ table, key, version: old?.version ?? '0-0', gone: 1 }]
      if (!this.#given) {
        // What is written twice in one transaction goes to the journal as it is at its end.
        this.#rows.set(`${table}\n${key}`, this.#outgoing(row, key, version, old, before.values[row.index]))
      }
      return [{ table, key, version, gone }]
    })
    this.#state = state
    if (this.#given || marks.length === 0) return { marks, unsent: undefined, state }
    this.#writes += 1
    const unsent = rows.map(({ table, key, index }): UnsentWrite['rows'][number] => [
      table,
      JSON.stringify(key),
      before.marks[index]?.version ?? null,
    ])
    return { marks, unsent: { id: `${this.#version}:${this.#writes}`, rows: unsent }, state }
  }

  /** The transaction is in the database. */
  committed(): void {
    for (const remember of this.#latest) remember()
    if (this.#rows.size > 0) outbox.add({ version: this.#version, rows: [...this.#rows.values()] })
  }

  #begin(stored: WriteState | undefined): WriteState {
    const state = stored ?? newWriteState()
    if (this.#given) {
      const last = Math.max(state.stamp, ...[...this.#given.values()].map(stampOf))
      return { ...state, stamp: last }
    }
    const stamp = nextStamp(state.stamp, Date.now())
    this.#version = versionOf(stamp, writer)
    return { ...state, stamp }
  }

  #outgoing(
    { table, key, value }: WrittenRow,
    name: string,
    version: string,
    old: KeptRowMark | undefined,
    stored: unknown,
  ): OutgoingRow {
    const row = { unit: unitOf(table, key), table, key: name, version }
    if (value === undefined) return row
    if (!keptByChange.has(table)) return { ...row, value }
    this.#latest.push(() => latestValues.set(table, key, version, value))
    // A row that this very transaction wrote before goes whole.
    const known = old?.gone === 0 && old.version !== version
    const was = known ? (latestValues.get(table, key, old.version) ?? stored) : undefined
    if (!known || was === undefined) return { ...row, value }
    return { ...row, before: old.version, delta: deltaBetween(was as Json, value as Json) ?? { at: {} } }
  }
}

function changed(
  digests: Digests,
  table: string,
  key: string,
  old: KeptRowMark | undefined,
  version: string | undefined,
): Digests {
  return withDigest(digests, table, (digest) => {
    const without = old?.gone === 0 ? subtractDigests(digest, rowHash(table, key, old.version)) : digest
    return version === undefined ? without : addDigests(without, rowHash(table, key, version))
  })
}
