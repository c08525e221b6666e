import type { NumberRow } from '../../../src-core/model/numberRow'
import { mergeNumbers } from '../../../src-core/numbers/mergeNumbers'
import { database, type Page } from '../database'
import { bringNumbers } from '../numbers/bringNumbers'
import { numberingPattern } from '../numbers/numberingPattern'
import { numberRegister } from '../numbers/numberRegister'

/**
 * Brings numbers of an archive into the register, within a transaction on all tables, before the pages that they belong to
 * come in or change.
 *
 * @param pages of the archive; those that the library has are looked up there
 */
export async function takeNumbers(
  rows: readonly NumberRow[],
  pages: readonly Pick<Page, 'id' | 'publication' | 'date' | 'issue' | 'number'>[] = [],
): Promise<void> {
  if (rows.length === 0) return
  const here = await database.pages.bulkGet([...new Set(rows.map(({ pageId }) => pageId))])
  const known = new Map([...pages, ...here].flatMap((page) => (page ? [[page.id, page] as const] : [])))
  const factsOf = (pageId: string) => {
    const { publication = '', date = '', issue = '', number = '' } = known.get(pageId) ?? {}
    return { publication, date, issue, page: number }
  }
  const now = new Date().toISOString()
  // In Dexie's own promise, as `numberPage` has it.
  await numberingPattern().then((pattern) => mergeNumbers(numberRegister, rows, factsOf, { pattern, now }))
  await bringNumbers(
    await database.numbers
      .where('articleId')
      .anyOf(rows.map(({ articleId }) => articleId))
      .toArray(),
  )
}
