import { articleStatuses } from '../model/document'
import type { Catalogue } from './Catalogue'
import type { Terms } from './columns'
import type { CatalogueFilter } from './query'
import { separator } from './rows'

/** Whether a text has another in it, as search folds them. Given by the caller, because stages do not know each other. */
export type Contains = (part: string) => (text: string) => boolean

/** 1 at the rows of pages that satisfy what is asked of pages. */
export function matchPages(catalogue: Catalogue, filter: CatalogueFilter, contains: Contains): Uint8Array {
  const { publications = [], from = '', to = '', pageNumber, pageName, twins, found } = filter
  const named = pageName ? contains(pageName) : undefined
  const papers = new Set(publications)
  const twinTexts = twins ? repeatedTexts(catalogue) : undefined
  const inNames = found && contains(found.names)
  return Uint8Array.from(catalogue.pages.entry, (page) => {
    if (!page) return 0
    if (papers.size > 0 && !papers.has(page.publication)) return 0
    if ((from && page.date < from) || (to && (page.date > to || !page.date))) return 0
    if (pageNumber && page.number !== pageNumber) return 0
    if (named && !named(page.name) && !named(page.folder) && !named(page.title)) return 0
    if (twinTexts && !twinTexts.has(textOf(page))) return 0
    return found && !found.articles.has(page.id) && !inNames?.(page.name) ? 0 : 1
  })
}

/** Dumps and places of which the library has several pages. */
export function repeatedTexts(catalogue: Catalogue): Set<string> {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const page of catalogue.pages.entry) {
    if (!page) continue
    const text = textOf(page)
    if (seen.has(text)) repeated.add(text)
    seen.add(text)
  }
  return repeated
}

export const textOf = ({ dumpId, place }: { dumpId: string; place: number }) => `${dumpId} ${place}`

/** Whether a filter asks anything of articles; where it does not, pages without articles are in view, too. */
export function asksOfArticles(filter: CatalogueFilter): boolean {
  const { headline, number, statuses = [], tags = [], fields = {}, leastWords, mostWords } = filter
  return Boolean(
    headline ||
      number ||
      statuses.length ||
      tags.length ||
      Object.keys(fields).length ||
      leastWords ||
      mostWords,
  )
}

/** Rows of articles that satisfy everything, in the order of `rows`. */
export function matchArticles(
  catalogue: Catalogue,
  rows: Uint32Array,
  pages: Uint8Array,
  filter: CatalogueFilter,
  contains: Contains,
): Uint32Array<ArrayBuffer> {
  const { articles } = catalogue
  const tests: ((row: number) => boolean)[] = []
  const term = (column: Terms, test: (term: string) => boolean) => {
    const matching = column.matching(test)
    tests.push((row) => matching[column.codes.get(row)] === 1)
  }
  const { statuses = [], tags = [], fields = {}, leastWords, mostWords, number, headline, found } = filter
  if (statuses.length > 0) {
    const wanted = Uint8Array.from(articleStatuses, (status) => (statuses.includes(status) ? 1 : 0))
    tests.push((row) => wanted[articles.status.get(row)] === 1)
  }
  if (tags.length > 0) {
    term(articles.tags, (joined) => {
      const own = joined.split(separator)
      return tags.every((tag) => own.includes(tag))
    })
  }
  for (const [name, part] of Object.entries(fields)) {
    if (part === '') term(catalogue.field(name), (text) => text === '')
    else {
      const has = contains(part)
      term(catalogue.field(name), (text) => text.split(separator).some(has))
    }
  }
  if (leastWords) tests.push((row) => articles.words.get(row) >= leastWords)
  if (mostWords) tests.push((row) => articles.words.get(row) <= mostWords)
  if (number) {
    const has = contains(number)
    tests.push((row) => has(articles.number[row] ?? ''))
  }
  if (found) {
    const ids = new Set([...found.articles.values()].flat())
    tests.push((row) => ids.has(articles.id[row] ?? ''))
  }
  // The dearest test last.
  if (headline) {
    const has = contains(headline)
    tests.push((row) => has(articles.headline[row] ?? ''))
  }
  const matched = new Uint32Array(rows.length)
  let count = 0
  const pageOf = articles.page.values
  for (const row of rows) {
    if (pages[pageOf[row] ?? -1] !== 1 || !tests.every((test) => test(row))) continue
    matched[count++] = row
  }
  return matched.slice(0, count)
}
