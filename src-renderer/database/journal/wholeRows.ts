import { database } from '../database'
import type { OutgoingRow } from './writtenRows'

/** Which row it is, where it lies, and its version where the database has none. */
type RowName = Pick<OutgoingRow, 'unit' | 'table' | 'key' | 'version'>

/** Rows as the database holds them now, whatever was written first, in their order; read at one moment, table by table. */
export async function wholeRows(rows: readonly RowName[]): Promise<OutgoingRow[]> {
  const places = new Map<string, number[]>()
  for (const [place, { table }] of rows.entries()) {
    const known = places.get(table)
    if (known) known.push(place)
    else places.set(table, [place])
  }
  const tables = [...places.keys()].map((name) => database.table(name))
  return database.transaction('r', [...tables, database.keptRows], async () => {
    const marks = await database.keptRows.bulkGet(
      rows.map(({ table, key }): [string, string] => [table, key]),
    )
    const values: unknown[] = []
    for (const table of tables) {
      const there = (places.get(table.name) ?? []).filter((place) => marks[place]?.gone === 0)
      const found = await table.bulkGet(there.map((place) => JSON.parse(rows[place]?.key ?? 'null')))
      there.forEach((place, i) => {
        values[place] = found[i]
      })
    }
    return rows.map(({ unit, table, key, version }, place) => {
      const row = { unit, table, key, version: marks[place]?.version ?? version }
      return values[place] === undefined ? row : { ...row, value: values[place] }
    })
  })
}
