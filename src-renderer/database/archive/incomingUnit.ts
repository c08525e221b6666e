import type { IndexableType } from 'dexie'
import type { Archive } from '../../../src-core/archive/readArchive'
import { isRow } from '../../../src-core/archive/rowSchemas'
import type { Json, JsonObject } from '../../../src-core/journal/json'
import { isJsonObject } from '../../../src-core/journal/json'
import type { Unit } from '../../../src-core/journal/unit'
import type { Change } from '../../../src-core/model/change'
import type { PageDocument } from '../../../src-core/model/document'
import { FailureError } from '../../desktop/FailureError'
import { changeFromJson } from '../../editor/history/TimelineChange'
import { pageFromJson } from '../../editor/pageSchema'
import { database, type Page } from '../database'
import { putBytesIn } from '../journal/bytesInRows'
import { isKept, unitOf } from '../journal/keptTables'
import { unknownVersion } from './unknownVersion'

/** A row of an archive that is what a row of its table should be; its bytes are names. */
export interface IncomingRow {
  table: string
  key: IndexableType
  version: string
  value: JsonObject
}

/** A unit as it lies in the archive. Rejects with a `FailureError` (`archive-damaged`) where it cannot be read. */
export async function unitIn(archive: Archive, name: string): Promise<Unit> {
  const unit = await archive.unit(name)
  if (!unit.ok) throw new FailureError(unit.error)
  return unit.value
}

/**
 * Whether this library has every row of a unit, in the same writing: then there is nothing in it to take, and no row has to
 * be read. True for most of what comes back from a colleague.
 */
export async function isHere({ rows }: Unit): Promise<boolean> {
  const own = [...rows].flatMap(([table, kept]) =>
    [...kept].map(([key, { version }]) => ({ place: [table, key] as [string, string], version })),
  )
  const marks = await database.keptRows.bulkGet(own.map(({ place }) => place))
  return own.every(
    ({ version }, i) => version !== unknownVersion && marks[i]?.version === version && marks[i].gone === 0,
  )
}

/**
 * The rows of one unit. Rejects with a `FailureError` (`archive-damaged`) where one is not a row of its table, or is not
 * where it belongs.
 *
 * @param unit where it was read already
 */
export async function incomingRows(archive: Archive, name: string, unit?: Unit): Promise<IncomingRow[]> {
  const rows: IncomingRow[] = []
  for (const [table, kept] of (unit ?? (await unitIn(archive, name))).rows) {
    for (const [json, { version, value }] of kept) {
      const key = parsed(json) as IndexableType
      const isSound =
        isKept(table) && isRow(table, value) && isJsonObject(value) && unitOf(table, key) === name
      if (!isSound || JSON.stringify(keyIn(table, value)) !== json) throw damaged(archive)
      rows.push({ table, key, version, value })
    }
  }
  return rows
}

function damaged({ manifest }: Archive): FailureError {
  return new FailureError({ code: 'archive-damaged', values: { name: manifest.name } })
}

/** The row with its bytes; undefined where they were lost before the archive was saved. */
export async function withBytes(archive: Archive, value: Json): Promise<unknown> {
  return putBytesIn(value, async (name) => {
    const bytes = await archive.bytes(name)
    if (!bytes.ok) throw new FailureError(bytes.error)
    return bytes.value
  })
}

function keyIn(table: string, value: JsonObject): unknown {
  const { keyPath } = database.table(table).schema.primKey
  return Array.isArray(keyPath) ? keyPath.map((path) => value[path]) : value[keyPath ?? '']
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/** A page as an archive holds it. */
export interface IncomingPageUnit {
  page: Page
  raw: string
  document: PageDocument
  changes: Change[]
  /** Its ledger entries, skips and picture. */
  others: IncomingRow[]
  rows: IncomingRow[]
}

/** A unit of the archive as a page that the desk can open. Rejects as `incomingRows` does. */
export async function incomingPage(archive: Archive, name: string, unit?: Unit): Promise<IncomingPageUnit> {
  const rows = await incomingRows(archive, name, unit)
  const of = (table: string) => rows.filter((row) => row.table === table).map(({ value }) => value)
  const [page] = of('pages') as unknown as Page[]
  const [source] = of('sources') as unknown as { raw: string }[]
  const [stored] = of('documents') as unknown as { document: PageDocument }[]
  const changes = of('changes') as unknown as Change[]
  if (!page || !source || !stored || !fitsTheDesk(stored.document, changes)) throw damaged(archive)
  const own = new Set(['pages', 'sources', 'documents', 'changes'])
  const others = rows.filter(({ table }) => !own.has(table))
  return { page, raw: source.raw, document: stored.document, changes, others, rows }
}

function fitsTheDesk(document: PageDocument, changes: readonly Change[]): boolean {
  try {
    const { type } = pageFromJson(document)
    for (const change of changes) changeFromJson(type.schema, change)
    return true
  } catch {
    return false
  }
}
