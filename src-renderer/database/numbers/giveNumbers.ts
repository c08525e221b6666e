import type { NumberRow } from '../../../src-core/model/numberRow'
import { type ArticleRef, articlesByPage } from '../changes/articlesByPage'
import { database } from '../database'
import { touch } from '../touch'
import { bringNumbers } from './bringNumbers'
import { type NumberGiven, numberAnew, numberingTables } from './numberAnew'

/** Articles that were numbered anew, with the numbers that they had: what takes it back. */
export interface NumbersGiven {
  changed: NumberGiven[]
  /** Articles that were not come to, because it was cancelled. */
  left: number
}

/** Pages in one transaction. */
const chunk = 50

/**
 * Numbers articles anew by the library's pattern, in the order of their pages; their former numbers go on leading to them. An
 * article whose number is one that the pattern makes keeps it.
 */
export async function giveNumbers(
  articles: readonly ArticleRef[],
  { signal, progress }: { signal: AbortSignal; progress: (done: number) => void },
): Promise<NumbersGiven> {
  const pages = [...articlesByPage(articles)]
  const result: NumbersGiven = { changed: [], left: 0 }
  let done = 0
  for (let start = 0; start < pages.length && !signal.aborted; start += chunk) {
    const some = pages.slice(start, start + chunk)
    await database.transaction('rw', numberingTables, async () => {
      for (const [pageId, own] of some) {
        const page = await database.pages.get(pageId)
        const rows = await database.articles.bulkGet(own)
        const known = rows.filter((row) => row !== undefined).sort((a, b) => a.order - b.order)
        if (page) result.changed.push(...(await numberAnew(page, known)))
      }
      await touch(some.map(([pageId]) => pageId))
    })
    done += some.reduce((sum, [, own]) => sum + own.length, 0)
    progress(done)
  }
  return { ...result, left: articles.length - done }
}

/** Gives articles the numbers back that they had, where nobody has numbered them anew since. */
export async function takeNumbersBack({ changed }: NumbersGiven): Promise<void> {
  await database.transaction('rw', numberingTables, async () => {
    const rows: NumberRow[] = []
    for (const { articleId, before, after } of changed) {
      const own = await database.numbers.where({ articleId }).toArray()
      if (!own.some((row) => row.current && row.number === after)) continue
      rows.push(...own.map((row): NumberRow => ({ ...row, current: row.number === before ? 1 : 0 })))
    }
    await database.numbers.bulkPut(rows)
    await bringNumbers(rows)
  })
}
