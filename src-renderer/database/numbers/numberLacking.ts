import { database } from '../database'
import { touch } from '../touch'
import { currentNumbers } from './currentNumbers'
import { registerPage } from './registerPage'

/**
 * Gives the articles of these pages that have no number one of their own, and writes what the register says to the articles'
 * rows. Within a transaction on all tables.
 */
export async function numberLacking(pageIds: readonly string[]): Promise<void> {
  const articles = await database.articles.where('pageId').anyOf(pageIds).toArray()
  const known = await currentNumbers(pageIds)
  const lacking = new Set(articles.filter(({ id }) => !known.has(id)).map(({ pageId }) => pageId))
  for (const pageId of lacking) {
    const own = articles.filter((article) => article.pageId === pageId).map(({ id }) => id)
    await registerPage(pageId, { articles: own, document: await database.documents.get(pageId) })
  }
  const numbers = await currentNumbers(pageIds)
  const changed = articles.flatMap((article) => {
    const number = numbers.get(article.id) ?? ''
    return article.number === number ? [] : [{ ...article, number }]
  })
  if (changed.length === 0) return
  await database.articles.bulkPut(changed)
  await touch([...new Set(changed.map(({ pageId }) => pageId))])
}
