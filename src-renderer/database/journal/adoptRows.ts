import { database } from '../database'
import { keptTableNames } from './keptTables'

/** Rows that are in memory at a time. */
const chunk = 200

/**
 * Writes every row of a kept table that has no mark yet once more, as it is, so that it is marked and sent to the
 * journal: rows of a database that is older than the journal.
 */
export async function adoptRows(): Promise<void> {
  for (const name of keptTableNames) {
    const table = database.table(name)
    const marked = new Set(
      (await database.keptRows.where('[table+key]').between([name, ''], [name, '\uffff']).toArray()).map(
        ({ key }) => key,
      ),
    )
    const keys = (await table.toCollection().primaryKeys()).filter((key) => !marked.has(JSON.stringify(key)))
    for (let start = 0; start < keys.length; start += chunk) {
      const some = keys.slice(start, start + chunk)
      await database.transaction('rw', table, async () => {
        const rows = await table.bulkGet(some)
        await table.bulkPut(rows.filter((row) => row !== undefined))
      })
    }
  }
}
