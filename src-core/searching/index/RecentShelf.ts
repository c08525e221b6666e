import { foldForSearch } from '../folding/searchFold'
import { wordsOf } from '../folding/wordsOf'
import type { TextPattern } from '../query/TextPattern'
import type { FieldColumn, Found, IndexedArticle, Shelf } from './shelf'

/** Articles that were edited lately: in memory, and looked through one by one. */
export class RecentShelf implements Shelf {
  readonly #articles: (IndexedArticle & { folded: string; gone: boolean })[] = []
  readonly #places = new Map<string, number>()
  readonly #columns = new Map<string, FieldColumn>()
  #units = 0

  get size(): number {
    return this.#articles.length
  }

  /** Articles that are not gone. */
  get count(): number {
    return this.#places.size
  }

  /** UTF-16 units of all texts held and one more for each, those that are gone included. */
  get units(): number {
    return this.#units
  }

  put(article: IndexedArticle): void {
    this.remove(article.id)
    this.#places.set(article.id, this.#articles.length)
    this.#articles.push({ ...article, folded: foldForSearch(article.text), gone: false })
    this.#units += article.text.length + 1
    this.#columns.clear()
  }

  remove(id: string): void {
    const article = this.#articles[this.#places.get(id) ?? -1]
    if (article) article.gone = true
    this.#places.delete(id)
  }

  has(id: string): boolean {
    return this.#places.has(id)
  }

  ids(): Iterable<string> {
    return this.#places.keys()
  }

  /** Those that are not gone. */
  articles(): IndexedArticle[] {
    return this.#articles.filter(({ gone }) => !gone)
  }

  isGone(article: number): boolean {
    return this.#articles[article]?.gone ?? true
  }

  idOf(article: number): string {
    return this.#articles[article]?.id ?? ''
  }

  lengthOf(article: number): number {
    return this.#articles[article]?.text.length ?? 0
  }

  column(field: string): FieldColumn | undefined {
    const known = this.#columns.get(field)
    if (known) return known
    const column = columnOf(this.#articles.map(({ fields }) => fields[field] ?? ''))
    if (column.values.length <= 1) return undefined
    this.#columns.set(field, column)
    return column
  }

  find(pattern: TextPattern): Found {
    const articles: number[] = []
    const counts: number[] = []
    this.#articles.forEach(({ folded, gone }, article) => {
      if (gone) return
      let count = 0
      for (const _ of pattern.find(folded)) count++
      if (count === 0) return
      articles.push(article)
      counts.push(count)
    })
    return { articles: Uint32Array.from(articles), counts: Uint32Array.from(counts) }
  }

  mostPlaces(): number {
    // Everything is looked through here, whatever is asked.
    return 0
  }

  findWords(expression: RegExp): Found {
    const count = ({ folded, gone }: { folded: string; gone: boolean }) => {
      if (gone) return 0
      let met = 0
      for (const word of wordsOf(folded)) if (expression.test(word)) met++
      return met
    }
    const counts = Uint32Array.from(this.#articles, count)
    const articles = Uint32Array.from(counts.keys()).filter((article) => (counts[article] ?? 0) > 0)
    return { articles, counts: counts.filter((met) => met > 0) }
  }

  mostWords(): number {
    return 0
  }

  printed(article: number): string {
    return this.#articles[article]?.text ?? ''
  }

  folded(article: number): string {
    return this.#articles[article]?.folded ?? ''
  }
}

/** The values of a field, each once; the first one is empty. */
export function columnOf(values: readonly string[]): FieldColumn {
  const numbers = new Map([['', 0]])
  const codes = Uint32Array.from(values, (value) => {
    const known = numbers.get(value)
    if (known !== undefined) return known
    numbers.set(value, numbers.size)
    return numbers.size - 1
  })
  return { values: [...numbers.keys()], codes }
}
