import { pageStripes } from '../../../src-core/catalogue/pageStripes'
import { database } from '../database'
import { currentNumbers } from '../numbers/currentNumbers'
import { projectPage } from '../projectPage'
import { touch } from '../touch'

/**
 * Makes the rows that follow from the pages' documents anew: articles and their texts, thumbnails. Within a transaction on all
 * tables, after rows of these pages came out of the journal.
 */
export async function rebuildDerived(pageIds: readonly string[]): Promise<void> {
  const [pages, documents] = await Promise.all([
    database.pages.bulkGet([...pageIds]),
    database.documents.bulkGet([...pageIds]),
  ])
  await database.articles.where('pageId').anyOf(pageIds).delete()
  await database.articleTexts.where('pageId').anyOf(pageIds).delete()
  await touch(pageIds)
  const numbers = await currentNumbers(pageIds)
  for (const [i, pageId] of pageIds.entries()) {
    const page = pages[i]
    const stored = documents[i]
    if (!page || !stored) continue
    const { articles, texts } = projectPage(pageId, stored.document, page.changed)
    await database.articles.bulkPut(
      articles.map((article) => ({
        ...article,
        number: numbers.get(article.id) ?? '',
        deleted: page.deleted,
      })),
    )
    await database.articleTexts.bulkPut(texts)
    await database.thumbnails.put({ pageId, stripes: pageStripes(stored.document) })
  }
}
