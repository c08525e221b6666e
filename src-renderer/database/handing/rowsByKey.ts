import { type Article, database } from '../database'

/** Rows of one request. */
const chunk = 2000

/**
 * The articles' rows that have one of the keys, by key, those of a page in its order. Reads through all rows, some at a
 * time, and yields after each: one request for thousands of neighbours takes little more than one for a single row.
 */
export async function* rowsByKey(
  keys: ReadonlySet<string>,
  field: 'id' | 'pageId',
): AsyncGenerator<never[], ReadonlyMap<string, Article[]>> {
  const found = new Map<string, Article[]>()
  for (let last = ''; ; ) {
    const rows = await database.articles.where('id').above(last).limit(chunk).toArray()
    for (const row of rows) {
      if (!keys.has(row[field])) continue
      const own = found.get(row[field])
      if (own) own.push(row)
      else found.set(row[field], [row])
    }
    const end = rows.at(-1)
    if (!end) break
    last = end.id
    yield []
  }
  for (const rows of found.values()) rows.sort((a, b) => a.order - b.order)
  return found
}
