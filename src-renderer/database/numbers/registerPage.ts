import Dexie from 'dexie'
import { database, type StoredDocument } from '../database'
import { numberPage } from './numberPage'

/** A page as it stood before its rows came from elsewhere. */
export interface PageBefore {
  /** Ids of its articles. */
  articles: readonly string[]
  document: StoredDocument | undefined
}

export async function pageBefore(pageId: string): Promise<PageBefore> {
  const [articles, document] = await Promise.all([
    database.articles.where({ pageId }).primaryKeys(),
    database.documents.get(pageId),
  ])
  return { articles, document }
}

/**
 * Keeps the register of numbers in step with a page whose rows came out of an archive or a backup, as saving it would: what
 * is back has its own number again, what was read anew keeps it, and what has none gets one. Within a transaction on all
 * tables, after the rows were written and before `rebuildDerived`.
 *
 * @param before nothing for a page that was not there
 */
export function registerPage(
  pageId: string,
  { articles, document: stood }: PageBefore = { articles: [], document: undefined },
): PromiseLike<unknown> {
  // In Dexie's own promise, as `numberPage` has it.
  return database.pages.get(pageId).then((page) =>
    database.documents.get(pageId).then((stored) => {
      if (!page || !stored) return undefined
      const saved = { pageId, facts: page, before: articles, document: stored.document }
      return numberPage(saved, () => Dexie.Promise.resolve(stood), new Date().toISOString())
    }),
  )
}
