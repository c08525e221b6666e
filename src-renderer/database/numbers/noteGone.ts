import { database } from '../database'

/**
 * Notes in the register that the articles of these pages go for good, and what they were called, before their rows are
 * deleted in the same transaction. Numbers whose articles went on another page are left as they are.
 */
export async function noteGone(pageIds: readonly string[]): Promise<void> {
  const gone = new Date().toISOString()
  const rows = await database.numbers.where('pageId').anyOf(pageIds).toArray()
  const there = rows.filter((row) => row.gone === '')
  const articles = await database.articles.bulkGet(there.map(({ articleId }) => articleId))
  await database.numbers.bulkPut(
    there.map((row, i) => ({
      ...row,
      gone,
      headline: articles[i]?.headline || (articles[i]?.opening ?? ''),
    })),
  )
}
