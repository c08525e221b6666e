import { correctionCounts } from '../../../src-core/exports/correctionCounts'
import type { ArticleActs } from '../../../src-core/model/document'
import type { ReportedArticle } from '../../../src-core/report/monthReport'
import { type Article, database, type Page } from '../database'
import { exportPages } from '../exportPages'
import { isEdited } from '../pages'

/** Which articles a month has: those that were printed in it, or those that were finished in it. */
export type ReportBasis = 'printed' | 'finished'

/** Pages read at a time. */
const chunk = 20

/**
 * The articles of a month, as a report counts them. Only pages that somebody has edited are opened.
 *
 * @param month `YYYY-MM`
 * @param progress told how many of how many pages were read
 */
export async function reportedArticles(
  month: string,
  basis: ReportBasis,
  progress: (done: number, of: number) => void,
  signal: AbortSignal,
): Promise<ReportedArticle[]> {
  const { rows, pages } = await (basis === 'printed' ? printedIn(month) : finishedIn(month))
  const byPage = new Map<string, Article[]>(pages.map(({ id }) => [id, []]))
  for (const row of rows) byPage.get(row.pageId)?.push(row)
  const found: ReportedArticle[] = []
  for (let start = 0; start < pages.length && !signal.aborted; start += chunk) {
    progress(start, pages.length)
    const some = pages.slice(start, start + chunk)
    const known = await actsAndCorrections(some)
    for (const page of some) {
      for (const row of byPage.get(page.id) ?? []) {
        const day = basis === 'printed' ? page.date : localDay(row.done)
        found.push(reported(row, day, known.get(row.id)))
      }
    }
  }
  return found
}

interface Known {
  acts: ArticleActs
  corrections: Record<string, number>
}

async function actsAndCorrections(pages: readonly Page[]): Promise<Map<string, Known>> {
  const known = new Map<string, Known>()
  for await (const page of exportPages(pages.filter(isEdited).map(({ id }) => id))) {
    const counts = correctionCounts(page)
    for (const node of page.document.content) {
      if (node.type !== 'article') continue
      const { id, acts = {} } = node.attrs
      known.set(id, { acts, corrections: counts.get(id) ?? {} })
    }
  }
  return known
}

function reported(row: Article, day: string, known: Known | undefined): ReportedArticle {
  const { words, status, metadata } = row
  const { section = '', reporters = [], correspondents = [] } = metadata
  const { acts = {}, corrections = {} } = known ?? {}
  return { day, words, status, section, authors: [...reporters, ...correspondents], acts, corrections }
}

async function printedIn(month: string): Promise<{ rows: Article[]; pages: Page[] }> {
  const pages = await database.pages
    .filter((page) => page.deleted === '' && page.date.startsWith(`${month}-`))
    .toArray()
  const rows = await database.articles
    .where('pageId')
    .anyOf(pages.map(({ id }) => id))
    .toArray()
  return { rows, pages: pages.sort((a, b) => a.date.localeCompare(b.date)) }
}

async function finishedIn(month: string): Promise<{ rows: Article[]; pages: Page[] }> {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const from = new Date(year, number - 1, 1).toISOString()
  const to = new Date(year, number, 1).toISOString()
  const done = await database.articles.where('done').between(from, to).toArray()
  const rows = done.filter((row) => row.deleted === '')
  const pages = await database.pages.bulkGet([...new Set(rows.map(({ pageId }) => pageId))])
  return { rows, pages: pages.filter((page) => page !== undefined) }
}

/** The day that a moment falls on where the editor is. */
function localDay(moment: string): string {
  const date = new Date(moment)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
