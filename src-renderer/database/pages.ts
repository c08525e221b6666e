import type { PageDocument } from '../../src-core/model/document'
import { database, type Page, type PageSource } from './database'
import { projectPage } from './projectPage'

/** Everything the desk needs of one page, loaded once. */
export interface OpenPage {
  page: Page
  source: PageSource
  document: PageDocument
}

export async function openPage(pageId: string): Promise<OpenPage | undefined> {
  const [page, source, stored] = await Promise.all([
    database.pages.get(pageId),
    database.sources.get(pageId),
    database.documents.get(pageId),
  ])
  return page && source && stored ? { page, source, document: stored.document } : undefined
}

/**
 * Saves the document and its projections in one transaction. Resolves when it is in the database; rejects when the
 * page is no longer there, so that nothing is called saved that no list leads to.
 */
export async function saveDocument(pageId: string, document: PageDocument): Promise<void> {
  const saved = new Date().toISOString()
  const { articles, texts, summary } = projectPage(pageId, document, saved)
  await database.transaction(
    'rw',
    [database.pages, database.documents, database.articles, database.articleTexts],
    async () => {
      const page = await database.pages.get(pageId)
      if (!page) throw new Error('the page is no longer in the library')
      const kept = new Set(articles.map((article) => article.id))
      const before = await database.articles.where({ pageId }).primaryKeys()
      const gone = before.filter((id) => !kept.has(id))
      await database.documents.put({ pageId, document, saved })
      await database.articles.bulkDelete(gone)
      await database.articleTexts.bulkDelete(gone)
      await database.articles.bulkPut(articles.map((article) => ({ ...article, deleted: page.deleted })))
      await database.articleTexts.bulkPut(texts)
      await database.pages.update(pageId, { ...summary, changed: saved })
    },
  )
}

/** An empty name is refused by leaving the old one. */
export async function renamePage(pageId: string, name: string): Promise<void> {
  const trimmed = name.trim()
  if (trimmed) await database.pages.update(pageId, { name: trimmed })
}

export function isEdited(page: Page): boolean {
  return page.changed !== page.imported
}
