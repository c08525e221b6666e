import { articleStatuses } from '../model/document'
import type { Catalogue } from './Catalogue'
import type { Terms } from './columns'
import type { CatalogueFilter } from './query'
import { separator } from './rows'

/** Whether a text has another in it, as search folds them. Given by the caller, because stages do not know each other. */
export type Contains = (part: string) => (text: string) => boolean

/** 1 at the rows of pages that satisfy what is asked of pages. */
export function matchPages(
  catalogue: Catalogue,
  filter: CatalogueFilter,
  contains: Contains,
  found: FoundRows | undefined,
): Uint8Array {
  const { publications = [], from = '', to = '', issue, pageNumber, pageName, assigned, twins } = filter
  const named = pageName ? contains(pageName) : undefined
  const papers = new Set(publications)
  const twinTexts = twins ? repeatedTexts(catalogue) : undefined
  const inNames = found && filter.found && contains(filter.found.text)
  return Uint8Array.from(catalogue.pages.entry, (page, row) => {
    if (!page) return 0
    if (papers.size > 0 && !papers.has(page.publication)) return 0
    if ((from && page.date < from) || (to && (page.date > to || !page.date))) return 0
    if (assigned && page.assigned !== assigned) return 0
    if (issue && page.issue !== issue.trim()) return 0
    if (pageNumber && page.number !== pageNumber) return 0
    if (named && !named(page.name) && !named(page.folder) && !named(page.title)) return 0
    if (twinTexts && !twinTexts.has(textOf(page))) return 0
    return found && found.pages[row] === 0 && !inNames?.(page.name) ? 0 : 1
  })
}

/** 1 at the rows of articles that were found, and at their pages'. */
export interface FoundRows {
  articles: Uint8Array
  pages: Uint8Array
}

/** @param ids of articles, one a line */
export function foundRows(catalogue: Catalogue, ids: string): FoundRows {
  const wanted = new Set(ids.split('\n'))
  const articles = new Uint8Array(catalogue.articleRows)
  const pages = new Uint8Array(catalogue.pages.entry.length)
  const pageOf = catalogue.articles.page.values
  const { values } = catalogue.articles.id
  for (let row = 0; row < articles.length; row++) {
    const page = pageOf[row] ?? -1
    if (page < 0 || !wanted.has(values[row] ?? '')) continue
    articles[row] = 1
    pages[page] = 1
  }
  return { articles, pages }
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

/** Whether a filter asks for anything at all. */
export function asks(filter: CatalogueFilter): boolean {
  return Object.values(filter).some((value) =>
    typeof value === 'object' ? Object.keys(value).length > 0 : Boolean(value),
  )
}

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

/** 1 at the rows of articles that satisfy everything; `pages` has 1 at the pages that do. */
export function matchArticles(
  catalogue: Catalogue,
  pages: Uint8Array,
  filter: CatalogueFilter,
  contains: Contains,
  found: FoundRows | undefined,
): Uint8Array {
  const { articles } = catalogue
  const { statuses = [], tags = [], fields = {}, leastWords, mostWords, number, headline } = filter
  const kept = new Uint8Array(catalogue.articleRows).fill(1)
  keepCodes(kept, articles.page.values, pages)
  if (statuses.length > 0) {
    const wanted = Uint8Array.from(articleStatuses, (status) => (statuses.includes(status) ? 1 : 0))
    keepCodes(kept, articles.status.values, wanted)
  }
  if (tags.length > 0) {
    keepTerms(kept, articles.tags, (joined) => {
      const own = joined.split(separator)
      return tags.every((tag) => own.includes(tag))
    })
  }
  for (const [name, part] of Object.entries(fields)) {
    const has = part === '' ? undefined : contains(part)
    keepTerms(kept, catalogue.field(name), (text) => (has ? text.split(separator).some(has) : text === ''))
  }
  if (leastWords || mostWords)
    keepBetween(kept, articles.words.values, leastWords || 0, mostWords || Infinity)
  if (found) keepMarked(kept, found.articles)
  if (number) keepTexts(kept, articles.number.values, contains(number))
  // The dearest test last.
  if (headline) keepTexts(kept, articles.headline.values, contains(headline))
  return kept
}

/** Each of these leaves 1 in `kept` only where its test holds, too. Rows past a column's end have the code 0. */
function keepCodes(kept: Uint8Array, codes: Int32Array, wanted: Uint8Array) {
  for (let row = 0; row < kept.length; row++) {
    if (wanted[codes[row] ?? 0] !== 1) kept[row] = 0
  }
}

function keepMarked(kept: Uint8Array, marks: Uint8Array) {
  for (let row = 0; row < kept.length; row++) kept[row] = (kept[row] ?? 0) & (marks[row] ?? 0)
}

function keepTerms(kept: Uint8Array, column: Terms, test: (term: string) => boolean) {
  keepCodes(kept, column.codes.values, column.matching(test))
}

function keepBetween(kept: Uint8Array, values: Int32Array, least: number, most: number) {
  for (let row = 0; row < kept.length; row++) {
    const value = values[row] ?? 0
    if (value < least || value > most) kept[row] = 0
  }
}

function keepTexts(kept: Uint8Array, texts: readonly string[], has: (text: string) => boolean) {
  for (let row = 0; row < kept.length; row++) {
    if (kept[row] === 1 && !has(texts[row] ?? '')) kept[row] = 0
  }
}
