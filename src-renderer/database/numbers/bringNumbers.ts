import type { NumberRow } from '../../../src-core/model/numberRow'
import { database } from '../database'
import { touch } from '../touch'

/** Writes numbers that came into the register from elsewhere to the rows of their articles, within a transaction. */
export async function bringNumbers(rows: readonly NumberRow[]): Promise<void> {
  const current = rows.filter((row) => row.current)
  const articles = await database.articles.bulkGet(current.map(({ articleId }) => articleId))
  const changed = articles.flatMap((article, i) => {
    const number = current[i]?.number
    return article && number !== undefined && article.number !== number ? [{ ...article, number }] : []
  })
  if (changed.length === 0) return
  await database.articles.bulkPut(changed)
  await touch([...new Set(changed.map(({ pageId }) => pageId))])
}
