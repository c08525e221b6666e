import { database } from '../database'

/**
 * Keeps the rows as the database holds them now, before others take their places. Within a transaction on all tables.
 * A deletion has nothing to keep.
 *
 * @param isKnown the editor asked for it, and need not be told
 */
export async function putAside(
  rows: readonly { table: string; key: string; version: string }[],
  isKnown = false,
): Promise<void> {
  for (const { table, key, version } of rows) {
    const value: unknown = await database.table(table).get(JSON.parse(key))
    if (value === undefined) continue
    await database.asideRows.add({ table, key, version, value, time: Date.now(), told: isKnown ? 1 : 0 })
  }
}

/** How many rows were put aside of which the editor does not know yet. */
export function untoldAside(): Promise<number> {
  return database.asideRows.where('told').equals(0).count()
}

/** The editor was told of all that was put aside up to now. */
export async function asideWasTold(): Promise<void> {
  await database.asideRows.where('told').equals(0).modify({ told: 1 })
}
