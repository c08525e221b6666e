import type { NumberRow } from '../../../src-core/model/numberRow'
import { renumber } from '../../../src-core/numbers/renumber'
import { type Article, database, type Page } from '../database'
import { bringNumbers } from './bringNumbers'
import { numberingPattern } from './numberingPattern'
import { numberRegister } from './numberRegister'

/** An article that got another number; it had none where `before` is empty. */
export interface NumberGiven {
  articleId: string
  before: string
  after: string
}

/** What is written where articles get numbers. */
export const numberingTables = [
  database.numbers,
  database.articles,
  database.pages,
  database.touched,
  database.preferences,
]

/** Numbers articles of a page by the library's pattern, in the order given, within a transaction on `numberingTables`. */
export function numberAnew(
  { publication, date, issue, number }: Page,
  articles: readonly Article[],
): PromiseLike<NumberGiven[]> {
  const ids = articles.map(({ id, pageId }) => ({ articleId: id, pageId }))
  const facts = { publication, date, issue, page: number }
  const now = new Date().toISOString()
  // In Dexie's own promise, as `numberPage` has it.
  return numberingPattern()
    .then((pattern) => renumber(numberRegister, ids, facts, { pattern, now }))
    .then((rows: NumberRow[]) =>
      bringNumbers(rows).then(() =>
        rows
          .filter((row) => row.current)
          .map(({ articleId, number }) => ({
            articleId,
            before: articles.find(({ id }) => id === articleId)?.number ?? '',
            after: number,
          })),
      ),
    )
}
