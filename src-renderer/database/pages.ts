import { standingDoubts } from '../../src-core/alignment/doubtfulNodes'
import { pageStripes } from '../../src-core/catalogue/pageStripes'
import { sameJson } from '../../src-core/journal/json'
import type { Change } from '../../src-core/model/change'
import type { PageDocument } from '../../src-core/model/document'
import { newestChanges, putChanges, type StoredHistory } from './changes/changes'
import { type Article, type ArticleText, database, type Page, type PageSource } from './database'
import { numberPage } from './numbers/numberPage'
import { pageNumbers } from './numbers/pageNumbers'
import { projectPage } from './projectPage'
import { touch } from './touch'
import { unwrittenArticles } from './unwrittenArticles'

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

/** What the desk needs to edit a page. */
export interface PageToEdit {
  opened: OpenPage
  history: StoredHistory
  /** As `pageNumbers` gives them. */
  numbers: string
}

/** The page with the newest part of its history, read at one moment. */
export async function openPageToEdit(pageId: string): Promise<PageToEdit | undefined> {
  return database.transaction('r', openedTables, async () => {
    const [opened, history, numbers] = await Promise.all([
      openPage(pageId),
      newestChanges(pageId),
      pageNumbers(pageId),
    ])
    return opened && { opened, history, numbers }
  })
}

const openedTables = [
  database.pages,
  database.sources,
  database.documents,
  database.changes,
  database.articles,
]

/**
 * Saves the document, its projections and the changes that led to it in one transaction. Resolves when it is in the
 * database; rejects when the page is no longer there, so that nothing is called saved that no list leads to.
 *
 * @param changes what is new or other than it was stored
 */
export async function saveDocument(
  pageId: string,
  document: PageDocument,
  changes: readonly Change[] = [],
): Promise<void> {
  const remember = await database.transaction('rw', savedTables, () => putDocument(pageId, document, changes))
  remember()
}

export const savedTables = [
  database.pages,
  database.documents,
  database.changes,
  database.articles,
  database.articleTexts,
  database.thumbnails,
  database.touched,
  database.numbers,
  database.preferences,
]

/**
 * `saveDocument` within a transaction on `savedTables`.
 *
 * @returns what to call when the transaction is in the database, so that a later save writes the articles that are
 * other by then
 */
export async function putDocument(
  pageId: string,
  document: PageDocument,
  changes: readonly Change[],
): Promise<() => void> {
  const saved = new Date().toISOString()
  const { articles, texts, summary } = projectPage(pageId, document, saved)
  const page = await database.pages.get(pageId)
  if (!page) throw new Error('the page is no longer in the library')
  const kept = new Set(articles.map((article) => article.id))
  const before = await database.articles.where({ pageId }).primaryKeys()
  const gone = before.filter((id) => !kept.has(id))
  const facts = { ...page, ...summary }
  const numbers = await numberPage(
    { pageId, facts, before, document },
    () => database.documents.get(pageId),
    saved,
  )
  await database.documents.put({ pageId, document, saved })
  await putChanges(pageId, changes)
  await database.articles.bulkDelete(gone)
  await database.articleTexts.bulkDelete(gone)
  const rows = articles.map((article) => ({
    ...article,
    number: numbers.get(article.id) ?? '',
    deleted: page.deleted,
  }))
  const { unwritten, remember } = unwrittenArticles(document, rows, before)
  await putOthers(unwritten, new Map(texts.map((text) => [text.id, text])))
  await database.thumbnails.put({ pageId, stripes: pageStripes(document) })
  await touch([pageId])
  const doubts = standingDoubts(page.doubtful ?? [], document)
  await database.pages.update(pageId, { ...summary, doubts, changed: saved })
  return remember
}

/** Writes the rows and texts that are other than they are stored: of a page that was not open nothing else is known. */
async function putOthers(rows: readonly Article[], texts: ReadonlyMap<string, ArticleText>): Promise<void> {
  const ids = rows.map(({ id }) => id)
  const [stored, storedTexts] = await Promise.all([
    database.articles.bulkGet(ids),
    database.articleTexts.bulkGet(ids),
  ])
  const isOther = (row: Article, i: number) =>
    !sameJson({ ...stored[i], changed: '' }, { ...row, changed: '' })
  const otherTexts = ids.flatMap((id, i) => {
    const text = texts.get(id)
    return text && text.text !== storedTexts[i]?.text ? [text] : []
  })
  const retold = new Set(otherTexts.map(({ id }) => id))
  await database.articles.bulkPut(rows.filter((row, i) => retold.has(row.id) || isOther(row, i)))
  await database.articleTexts.bulkPut(otherTexts)
}

/** An empty name is refused by leaving the old one. */
export async function renamePage(pageId: string, name: string): Promise<void> {
  const trimmed = name.trim()
  if (!trimmed) return
  await database.transaction('rw', [database.pages, database.touched], async () => {
    await database.pages.update(pageId, { name: trimmed })
    await touch([pageId])
  })
}

export function isEdited(page: Page): boolean {
  return page.changed !== page.imported
}
