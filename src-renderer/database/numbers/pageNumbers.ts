import { database } from '../database'

/** The numbers of a page's articles: pairs of article and number, as JSON. */
export async function pageNumbers(pageId: string): Promise<string> {
  const rows = await database.articles.where({ pageId }).toArray()
  return JSON.stringify(rows.map(({ id, number }) => [id, number]))
}
