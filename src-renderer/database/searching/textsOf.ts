import { database } from '../database'

/** The texts of these articles as they stand, by id; those that are gone are left out. */
export async function textsOf(ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await database.articleTexts.bulkGet([...ids])
  return new Map(rows.flatMap((row) => (row ? [[row.id, row.text] as const] : [])))
}
