import type { IndexableType, Table } from 'dexie'
import { sha256 } from '../../../src-core/archive/sha256'
import type { NamedUnit } from '../../../src-core/archive/writeArchive'
import type { Json } from '../../../src-core/journal/json'
import { bytesName } from '../../../src-core/journal/operation'
import type { KeptRow, Unit } from '../../../src-core/journal/unit'
import { database } from '../database'
import { takeBytesOut } from '../journal/bytesInRows'
import { keeping, keptWithBytes, unitOf } from '../journal/keptTables'
import { unknownVersion } from './unknownVersion'

/** Some pages, or the whole library, the recently deleted included. */
export type CollectedPages = readonly string[] | 'all'

/** Units of the database, one after another, and the bytes that their rows name. */
export interface Collected {
  /** How many pages there are. */
  pages: number
  units: AsyncGenerator<NamedUnit>
  bytes: (name: string) => Promise<Uint8Array | undefined>
}

/** Collects the pages with all that is theirs, and what the library has beside its pages. */
export async function collectUnits(pages: CollectedPages): Promise<Collected> {
  const ids = pages === 'all' ? await database.pages.toCollection().primaryKeys() : [...pages]
  const places = new Map<string, () => Promise<Uint8Array | undefined>>()
  return {
    pages: ids.length,
    units: unitsOf(ids, pages === 'all', places),
    bytes: async (name) => places.get(name)?.(),
  }
}

type Places = Map<string, () => Promise<Uint8Array | undefined>>

async function* unitsOf(
  pageIds: readonly string[],
  whole: boolean,
  places: Places,
): AsyncGenerator<NamedUnit> {
  for (const pageId of pageIds) yield await pageUnit(pageId, places)
  for (const name of tablesKept('table', 'shelves')) {
    const table = database.table(name)
    const all = await table.toCollection().primaryKeys()
    const keys = whole ? all : await keysFor(name, all, pageIds)
    yield* unitsOfTable(table, keys, places)
  }
  // What concerns every page has no page's id.
  yield* unitsOfTable(
    database.table('skips'),
    await database.skips.where({ pageId: '' }).primaryKeys(),
    places,
  )
}

async function pageUnit(pageId: string, places: Places): Promise<NamedUnit> {
  const name = unitOf('pages', pageId)
  const tables = tablesKept('page').map((each) => database.table(each))
  return database.transaction('r', [...tables, database.keptRows], async () => {
    const rows: Unit['rows'] = new Map(
      await Promise.all(
        tables.map(async (table): Promise<[string, Map<string, KeptRow>]> => {
          const keys = await keysOfPage(table, pageId)
          return [table.name, await keptRows(table, keys, places)]
        }),
      ),
    )
    return { name, unit: withoutEmpty(rows) }
  })
}

function keysOfPage(table: Table<unknown, IndexableType>, pageId: string): PromiseLike<IndexableType[]> {
  const { primKey } = table.schema
  const own = table.where(':id')
  return (primKey.compound ? own.between([pageId], [pageId, []]) : own.equals(pageId)).primaryKeys()
}

async function* unitsOfTable(
  table: Table<unknown, IndexableType>,
  keys: readonly IndexableType[],
  places: Places,
): AsyncGenerator<NamedUnit> {
  const units = new Map<string, IndexableType[]>()
  for (const key of keys) {
    const unit = unitOf(table.name, key)
    const own = units.get(unit)
    if (own) own.push(key)
    else units.set(unit, [key])
  }
  for (const [name, some] of units) {
    yield await database.transaction('r', [table, database.keptRows], async () => ({
      name,
      unit: withoutEmpty(new Map([[table.name, await keptRows(table, some, places)]])),
    }))
  }
}

/** Of a table beside the pages: the keys that go with a part of the pages. */
async function keysFor(
  name: string,
  keys: readonly IndexableType[],
  pageIds: readonly string[],
): Promise<IndexableType[]> {
  switch (name) {
    case 'dumps':
    case 'dumpBytes': {
      const rows = await database.pages.bulkGet([...pageIds])
      const dumps = new Set<unknown>(rows.map((row) => row?.dumpId))
      return keys.filter((key) => dumps.has(key))
    }
    case 'numbers':
      return await database.numbers.where('pageId').anyOf(pageIds).primaryKeys()
    // What was imported and undone is this library's own story.
    case 'imports':
    case 'vocabularyChanges':
    // So are what was exported from here, and what was frozen, which has pages of all kinds.
    case 'tableExports':
    case 'corpora':
    case 'frozenTexts':
    // And a sample is drawn from all of them.
    case 'samples':
    case 'sampledArticles':
      return []
    default:
      return [...keys]
  }
}

async function keptRows(
  table: Table<unknown, IndexableType>,
  keys: readonly IndexableType[],
  places: Places,
): Promise<Map<string, KeptRow>> {
  const names = keys.map((key): [string, string] => [table.name, JSON.stringify(key)])
  const marks = await database.keptRows.bulkGet(names)
  // One after another where they have bytes: those are large.
  const own = keptWithBytes.has(table.name) ? undefined : await table.bulkGet([...keys])
  const rows = new Map<string, KeptRow>()
  for (const [i, key] of keys.entries()) {
    const row = own ? own[i] : await table.get(key)
    if (row === undefined) continue
    const { json, names: bytes } = await namedBytes(table, key, row, places)
    rows.set(JSON.stringify(key), { version: marks[i]?.version ?? unknownVersion, value: json, bytes })
  }
  return rows
}

/** The row with names in the place of its bytes, which are read once more when they are asked for. */
async function namedBytes(
  table: Table<unknown, IndexableType>,
  key: IndexableType,
  row: unknown,
  places: Places,
): Promise<{ json: Json; names: string[] }> {
  return takeBytesOut(row, async (bytes) => {
    const known = table.name === 'dumpBytes' && bytesName.safeParse(key).success
    const name = known ? String(key) : sha256(bytes)
    places.set(name, async () => Object.values((await table.get(key)) ?? {}).find(isBytes))
    return name
  })
}

function isBytes(value: unknown): value is Uint8Array {
  return value instanceof Uint8Array
}

function withoutEmpty(rows: Unit['rows']): Unit {
  return { rows: new Map([...rows].filter(([, kept]) => kept.size > 0)), digests: {} }
}

function tablesKept(...how: string[]): string[] {
  return Object.entries(keeping).flatMap(([name, each]) => (how.includes(each) ? [name] : []))
}
