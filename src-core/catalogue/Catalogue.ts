import { articleStatuses } from '../model/document'
import { Numbers, Terms, Texts } from './columns'
import type { ArticleEntry, PageEntry } from './rows'

/** Articles by columns: those of a page stand together. */
export interface ArticleColumns {
  /** How many articles there are. */
  count: number
  id: () => readonly string[]
  headline: () => readonly string[]
  number: () => readonly string[]
  order: Int32Array<ArrayBuffer>
  status: Int32Array<ArrayBuffer>
  characters: Int32Array<ArrayBuffer>
  words: Int32Array<ArrayBuffer>
  annotations: Int32Array<ArrayBuffer>
  changed: Float64Array<ArrayBuffer>
  tags: { terms: readonly string[]; codes: Int32Array<ArrayBuffer> }
  fields: Readonly<Record<string, { terms: readonly string[]; codes: Int32Array<ArrayBuffer> }>>
}

/** What says how a page stands among others. */
const placing = ['publication', 'date', 'issue', 'number', 'folder', 'name', 'place'] as const

const integers = () => new Numbers(new Int32Array(0))

/**
 * Every page and article of a library by columns, so that hundreds of thousands of them are filtered and sorted in a few
 * hundredths of a second. A row keeps its place while its page is there; places that became free are used again.
 */
export class Catalogue {
  readonly pages = {
    entry: [] as (PageEntry | undefined)[],
    /** Rows of its articles. */
    articles: [] as number[][],
  }
  readonly articles = {
    id: new Texts(),
    headline: new Texts(),
    number: new Texts(),
    /** Row of its page; -1 where the row is free. */
    page: integers(),
    order: integers(),
    /** Place among `articleStatuses`. */
    status: integers(),
    tags: new Terms(),
    characters: integers(),
    words: integers(),
    annotations: integers(),
    /** Milliseconds since 1970. */
    changed: new Numbers(new Float64Array(0)),
  }
  /** Columns of what is known of articles, by field. */
  readonly fields = new Map<string, Terms>()
  /** Counts up with each change: what was worked out for another count is out of date. */
  version = 0
  /** The same for changes of single columns: of most saves these are none. */
  headlinesVersion = 0
  numbersVersion = 0
  /** And for changes of which pages there are, how they stand among each other, and which rows are whose. */
  pagesVersion = 0
  readonly #pageRows = new Map<string, number>()
  #articleRows = 0
  readonly #freePages: number[] = []
  readonly #freeArticles: number[] = []

  /** Rows of articles, free ones included. */
  get articleRows(): number {
    return this.#articleRows
  }

  pageRow(id: string): number | undefined {
    return this.#pageRows.get(id)
  }

  /** Puts a page in, or in the place of what was known of it. */
  put(page: PageEntry, articles: readonly ArticleEntry[]): void {
    this.version += 1
    const row = this.#pageRows.get(page.id) ?? this.#freePages.pop() ?? this.pages.entry.length
    this.#pageRows.set(page.id, row)
    const old = this.pages.entry[row]
    this.pages.entry[row] = page
    const before = this.pages.articles[row] ?? []
    if (!old || before.length !== articles.length || placing.some((field) => old[field] !== page[field])) {
      this.pagesVersion += 1
    }
    const rows = articles.map((_, i) => before[i] ?? this.#freeArticles.pop() ?? this.#articleRows++)
    for (const gone of before.slice(articles.length)) this.#free(gone)
    for (const [i, article] of articles.entries()) this.#set(rows[i] ?? 0, row, article)
    this.pages.articles[row] = rows
  }

  /**
   * Puts pages in that it does not have, by columns.
   *
   * @param counts how many articles each page has
   */
  append(pages: readonly PageEntry[], counts: Uint16Array, columns: ArticleColumns): void {
    this.version += 1
    this.headlinesVersion += 1
    this.numbersVersion += 1
    this.pagesVersion += 1
    const { articles } = this
    const first = this.articleRows
    this.#articleRows += columns.count
    articles.id.write(first, columns.id)
    articles.headline.write(first, columns.headline)
    articles.number.write(first, columns.number)
    for (const name of ['order', 'status', 'characters', 'words', 'annotations'] as const) {
      articles[name].write(first, columns[name])
    }
    articles.changed.write(first, columns.changed)
    articles.tags.write(first, columns.tags.terms, columns.tags.codes)
    for (const [name, { terms, codes }] of Object.entries(columns.fields)) {
      this.field(name).write(first, terms, codes)
    }
    const pageOf = new Int32Array(columns.count)
    let row = first
    for (let i = 0; i < pages.length; i++) {
      const page = pages[i]
      if (!page) continue
      const pageRow = this.pages.entry.push(page) - 1
      this.#pageRows.set(page.id, pageRow)
      const rows: number[] = []
      for (let left = counts[i] ?? 0; left > 0; left--) {
        pageOf[row - first] = pageRow
        rows.push(row++)
      }
      this.pages.articles[pageRow] = rows
    }
    articles.page.write(first, pageOf)
  }

  remove(pageId: string): void {
    const row = this.#pageRows.get(pageId)
    if (row === undefined) return
    this.version += 1
    this.pagesVersion += 1
    for (const article of this.pages.articles[row] ?? []) this.#free(article)
    this.#pageRows.delete(pageId)
    this.pages.entry[row] = undefined
    this.pages.articles[row] = []
    this.#freePages.push(row)
  }

  field(name: string): Terms {
    const known = this.fields.get(name)
    if (known) return known
    const column = new Terms()
    this.fields.set(name, column)
    return column
  }

  article(row: number): ArticleEntry {
    const { articles } = this
    const fields: Record<string, string> = {}
    for (const [name, column] of this.fields) if (column.get(row)) fields[name] = column.get(row)
    return {
      id: articles.id.values[row] ?? '',
      order: articles.order.get(row),
      headline: articles.headline.values[row] ?? '',
      status: articleStatuses[articles.status.get(row)] ?? 'new',
      tags: articles.tags.get(row),
      characters: articles.characters.get(row),
      words: articles.words.get(row),
      annotations: articles.annotations.get(row),
      number: articles.number.values[row] ?? '',
      changed: articles.changed.get(row),
      fields,
    }
  }

  #set(row: number, page: number, article: ArticleEntry) {
    const { articles } = this
    if (articles.headline.values[row] !== article.headline) this.headlinesVersion += 1
    if (articles.number.values[row] !== article.number) this.numbersVersion += 1
    articles.id.set(row, article.id)
    articles.headline.set(row, article.headline)
    articles.number.set(row, article.number)
    articles.page.set(row, page)
    articles.order.set(row, article.order)
    articles.status.set(row, articleStatuses.indexOf(article.status))
    articles.tags.set(row, article.tags)
    articles.characters.set(row, article.characters)
    articles.words.set(row, article.words)
    articles.annotations.set(row, article.annotations)
    articles.changed.set(row, article.changed)
    for (const [name, column] of this.fields) column.set(row, article.fields[name] ?? '')
    for (const [name, text] of Object.entries(article.fields)) {
      if (!this.fields.has(name)) this.field(name).set(row, text)
    }
  }

  #free(row: number) {
    this.articles.id.set(row, '')
    this.articles.headline.set(row, '')
    this.articles.page.set(row, -1)
    this.#freeArticles.push(row)
  }
}
