import { sameJson } from '../../../src-core/journal/json'
import type { NumberRow } from '../../../src-core/model/numberRow'
import { takeNumbers } from '../archive/takeNumbers'
import { database } from '../database'
import { putAside } from '../journal/asideRows'
import { keptByPage, keptWithBytes } from '../journal/keptTables'
import { rebuildDerived } from '../journal/rebuildDerived'
import { pageBefore, registerPage } from '../numbers/registerPage'

/** A row that is to stand in the library. */
export interface GivenRow {
  table: string
  key: unknown
  value: unknown
}

/**
 * Puts rows of a page in the place of what stands there. What gives way is put aside in the same transaction, so nothing
 * is lost by it.
 *
 * @param isWhole the rows are all that the page has: what it has beside them gives way as well. Else only the steps of
 *   history do that follow the first one given, since they led from there to another text.
 */
export async function replacePage(
  pageId: string,
  rows: readonly GivenRow[],
  isWhole: boolean,
): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    const given = new Map(rows.map((row) => [nameOf(row), row]))
    const before = await pageBefore(pageId)
    const firstStep = Math.min(
      ...rows.filter(({ table }) => table === 'changes').map(({ key }) => stepOf(key)),
    )
    const leaving: { table: string; key: string; version: string }[] = []
    for (const row of await rowsOfPage(pageId)) {
      const own = given.get(nameOf(row))
      if (own ? isSame(row, own) : !isWhole && !(row.table === 'changes' && stepOf(row.key) >= firstStep))
        continue
      const key = JSON.stringify(row.key)
      const mark = await database.keptRows.get([row.table, key])
      leaving.push({ table: row.table, key, version: mark?.version ?? '0-0' })
    }
    await putAside(leaving, true)
    for (const { table, key } of leaving) {
      if (!given.has(`${table}\n${key}`)) await database.table(table).delete(JSON.parse(key))
    }
    for (const { table, value } of rows) await database.table(table).put(value)
    await registerPage(pageId, before)
    await rebuildDerived([pageId])
  })
}

/** Puts rows of the library's tables where there are none; gives how many. Numbers are merged into the register. */
export async function addRows(rows: readonly GivenRow[]): Promise<number> {
  let added = 0
  await database.transaction('rw', database.tables, async () => {
    const before = await database.numbers.count()
    await takeNumbers(rows.flatMap(({ table, value }) => (table === 'numbers' ? [value as NumberRow] : [])))
    added += (await database.numbers.count()) - before
    for (const { table, key, value } of rows) {
      if (table === 'numbers') continue
      if ((await database.table(table).get(key as never)) !== undefined) continue
      await database.table(table).put(value)
      added += 1
    }
  })
  return added
}

async function rowsOfPage(pageId: string): Promise<GivenRow[]> {
  const found: GivenRow[] = []
  for (const name of keptByPage) {
    const table = database.table(name)
    const isList = Array.isArray(table.schema.primKey.keyPath)
    const rows = isList
      ? table.where(':id').between([pageId], [pageId, []])
      : table.where(':id').equals(pageId)
    await rows.each((value, { primaryKey }) => {
      found.push({ table: name, key: primaryKey, value })
    })
  }
  return found
}

function nameOf({ table, key }: GivenRow): string {
  return `${table}\n${JSON.stringify(key)}`
}

/** The place of a step in its page's history. */
function stepOf(key: unknown): number {
  return Array.isArray(key) ? Number(key[1]) : Number.NaN
}

function isSame(a: GivenRow, b: GivenRow): boolean {
  if (!keptWithBytes.has(a.table)) return sameJson(a.value, b.value)
  const [one, other] = [a.value, b.value] as [Record<string, unknown>, Record<string, unknown>]
  return Object.keys({ ...one, ...other }).every((key) => {
    const [mine, theirs] = [one[key], other[key]]
    const areBytes = mine instanceof Uint8Array && theirs instanceof Uint8Array
    return areBytes ? indexedDB.cmp(mine, theirs) === 0 : mine === theirs
  })
}
