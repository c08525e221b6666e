import { liveQuery } from 'dexie'
import { articleIdsOf } from '../../../src-core/catalogue/shelf'
import type { IndexedArticle } from '../../../src-core/searching/index/shelf'
import type { Fields } from '../../../src-core/searching/query/query'
import { type Article, type ArticleText, database, type Page } from '../database'
import type { ChangeNote } from './noteChanges'

/** What the index takes of the rows: the one place that knows their shape for searching. */
function fieldsOf(article: Article, page: Page | undefined): Fields {
  const { section, dateline, reporters, correspondents, photographers } = article.metadata
  const fields: Record<string, string | undefined> = {
    paper: page?.publication,
    date: page?.date,
    issue: page?.issue,
    page: page?.number,
    author: reporters?.join('\n'),
    correspondent: correspondents?.join('\n'),
    photographer: photographers?.join('\n'),
    section,
    dateline,
    tag: article.tags.join('\n'),
    status: article.status,
    title: article.headline,
    number: article.number,
    pageId: article.pageId,
    pageName: page?.name,
  }
  return Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, string] => Boolean(entry[1])),
  )
}

/** What the index has to know of an id: the article as it stands, or that it is no more. */
export type Indexable = { id: string; article: IndexedArticle | null }

/** The articles by their ids as they stand now; deleted ones are no more. */
export async function indexableArticles(ids: readonly string[]): Promise<Indexable[]> {
  const [rows, texts] = await database.transaction('r', [database.articles, database.articleTexts], () =>
    Promise.all([database.articles.bulkGet([...ids]), database.articleTexts.bulkGet([...ids])]),
  )
  const pageIds = [...new Set(rows.flatMap((row) => (row ? [row.pageId] : [])))]
  const pages = new Map((await database.pages.bulkGet(pageIds)).map((page) => [page?.id, page]))
  return ids.map((id, i) => ({ id, article: indexable(rows[i], texts[i], pages) }))
}

function indexable(
  row: Article | undefined,
  text: ArticleText | undefined,
  pages: ReadonlyMap<string | undefined, Page | undefined>,
): IndexedArticle | null {
  if (!row || !text || row.deleted !== '') return null
  return { id: row.id, text: text.text, fields: fieldsOf(row, pages.get(row.pageId)) }
}

/** Of more pages that are not on the shelves as they stand, the articles themselves are asked. */
const mostTouched = 2000
/** Shelves that are read at a time. */
const fewShelves = 8

/**
 * The ids of every article of the library, deleted ones left out. From the catalogue's shelves: hundreds of thousands of
 * keys keep the database from answering anything else for seconds.
 */
export async function libraryArticleIds(): Promise<string[]> {
  const { articles, shelves, touched } = database
  return database.transaction('r', [articles, shelves, touched], async () => {
    const elsewhere = new Set(await touched.toCollection().primaryKeys())
    if (elsewhere.size > mostTouched) return articles.where('deleted').equals('').primaryKeys()
    const ids: string[][] = []
    const places = await shelves.toCollection().primaryKeys()
    for (let i = 0; i < places.length; i += fewShelves) {
      const rows = await shelves.bulkGet(places.slice(i, i + fewShelves))
      for (const row of rows) if (row) ids.push(articleIdsOf(row.shelf, elsewhere))
    }
    const others = await articles
      .where('pageId')
      .anyOf([...elsewhere])
      .filter(({ deleted }) => deleted === '')
      .primaryKeys()
    return [...ids.flat(), ...others]
  })
}

/** Notes that are waiting, the oldest first, no more than `most`, from the one after `after` on. */
async function waitingNotes(after: number, most: number): Promise<ChangeNote[]> {
  return database.unindexed.where('turn').above(after).limit(most).toArray()
}

/** What the notes name, and the last one's turn; null when none is waiting. */
export async function waitingIds(after: number): Promise<{ ids: string[]; turn: number } | null> {
  const notes = await waitingNotes(after, 200)
  const turn = notes.at(-1)?.turn
  if (turn === undefined) return null
  const pages = [...new Set(notes.flatMap((note) => note.pages ?? []))]
  const ofPages = pages.length > 0 ? await database.articles.where('pageId').anyOf(pages).primaryKeys() : []
  return { ids: [...new Set([...notes.flatMap((note) => note.articles ?? []), ...ofPages])], turn }
}

/** Forgets the notes up to a turn: what they name is in the index on disk. */
export async function forgetNotes(turn: number): Promise<void> {
  await database.unindexed.where('turn').belowOrEqual(turn).delete()
}

/** Calls back whenever notes may have come, in this window or another one. */
export function whenNoted(callBack: () => void): void {
  liveQuery(() => database.unindexed.orderBy('turn').last()).subscribe(callBack)
}

/** The moment of the last note's turn; 0 without one. */
export async function lastTurn(): Promise<number> {
  return (await database.unindexed.orderBy('turn').last())?.turn ?? 0
}
