import { database, type Page } from '../database'
import { touch } from '../touch'
import { bringNumbers } from './bringNumbers'
import { numberAnew, numberingTables } from './numberAnew'

/** Pages in one transaction: a save waits for no more. */
const chunk = 10

/**
 * Gives numbers to the articles of pages that came in before there were any. What has a number keeps it, so that it may be
 * broken off and begun again, in several windows, and beside an editor's saves.
 *
 * @param rest called between two transactions: what it waits for is waited for
 * @returns how many articles got a number
 */
export async function numberOldPages(
  pageIds: readonly string[],
  { signal, rest }: { signal: AbortSignal; rest: () => Promise<unknown> },
): Promise<number> {
  let given = 0
  for (let start = 0; start < pageIds.length && !signal.aborted; start += chunk) {
    const ids = pageIds.slice(start, start + chunk)
    await database.transaction('rw', numberingTables, async () => {
      for (const page of await database.pages.bulkGet(ids)) {
        if (page && page.deleted === '') given += await numberPageOf(page)
      }
    })
    await rest()
  }
  return given
}

async function numberPageOf(page: Page): Promise<number> {
  const articles = await database.articles.where({ pageId: page.id }).sortBy('order')
  const lacking = articles.filter(({ number }) => !number)
  if (lacking.length === 0) return 0
  const ids = lacking.map(({ id }) => id)
  const known = (await database.numbers.where('articleId').anyOf(ids).toArray()).filter((row) => row.current)
  await bringNumbers(known)
  const numbered = new Set(known.map(({ articleId }) => articleId))
  const given = await numberAnew(
    page,
    lacking.filter(({ id }) => !numbered.has(id)),
  )
  await touch([page.id])
  return given.length
}
