import { database } from '../database'

/** The numbers that articles of these pages have now, by article. */
export async function currentNumbers(pageIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await database.numbers.where('pageId').anyOf(pageIds).toArray()
  return new Map(rows.flatMap((row) => (row.current ? [[row.articleId, row.number] as const] : [])))
}
