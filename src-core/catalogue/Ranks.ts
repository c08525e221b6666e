import { sortRows } from '../model/sortRows'
import type { Catalogue } from './Catalogue'
import type { CatalogueQuery, SortKey } from './query'
import type { PageEntry } from './rows'
import { rankTexts, type TextOrder } from './textOrder'

type Keys = Uint32Array<ArrayBuffer>

/**
 * What rows are sorted by (a number by row for each sort) and how they then stand: worked out when it is first asked for,
 * and again when what it rests on has changed.
 */
export class Ranks {
  readonly #known = new Map<string, { version: string; keys: Keys }>()

  constructor(private readonly catalogue: Catalogue) {}

  /** All rows of pages or of articles, sorted; rows alike stand as `pagesInOrder` and `articlesInOrder` say. */
  sorted({ list, sort, descending, order }: Omit<CatalogueQuery, 'filter'>): Keys {
    const version = `${this.catalogue.pagesVersion} ${this.#versionOf(sort)}`
    return this.#once(`${list} by ${sort} ${descending} ${order}`, version, () =>
      list === 'pages'
        ? sortRows(this.pagesInOrder(order), this.pageKeys(sort, order), descending)
        : sortRows(this.articlesInOrder(order), this.articleKeys(sort, order), descending),
    )
  }

  /** Works out ahead what takes long: one column for each step. */
  *prepare(order: TextOrder): Generator<void> {
    for (const sort of ['headline', 'number'] as const) {
      this.articleKeys(sort, order)
      yield
    }
    for (const name of this.catalogue.fields.keys()) {
      this.articleKeys(`field:${name}`, order)
      yield
    }
  }

  /** Rows of pages by paper, date, page number, name and place. */
  pagesInOrder(order: TextOrder): Keys {
    return this.#once(`pages ${order}`, this.#versionOf('page'), () => {
      const { entry } = this.catalogue.pages
      let rows = Uint32Array.from(entry.keys()).filter((row) => entry[row] !== undefined)
      const keys = (['place', 'page', 'date', 'publication'] as const).map((sort) =>
        this.pageKeys(sort, order),
      )
      for (const key of keys) rows = sortRows(rows, key)
      const paths = this.#pathsOf(alike(rows, keys.slice(1)))
      if (!paths) return rows
      for (const key of [...keys.slice(0, 1), paths, ...keys.slice(1)]) rows = sortRows(rows, key)
      return rows
    })
  }

  /** Ranks of paths by row; of pages that stand alone nothing is asked, and paths are as many as pages. */
  #pathsOf(rows: readonly number[]): Keys | null {
    if (rows.length === 0) return null
    const { entry } = this.catalogue.pages
    const paths = rows.map((row) => `${entry[row]?.folder}/${entry[row]?.name}`)
    const keys = new Uint32Array(entry.length)
    rankTexts(paths, 'code').forEach((rank, i) => {
      keys[rows[i] ?? 0] = rank
    })
    return keys
  }

  /** Rows of articles as their pages stand, and within a page in its order. */
  articlesInOrder(order: TextOrder): Keys {
    return this.#once(`articles ${order}`, this.#versionOf('page'), () => {
      const rows = new Uint32Array(this.catalogue.articleRows)
      let count = 0
      for (const page of this.pagesInOrder(order)) {
        for (const row of this.catalogue.pages.articles[page] ?? []) rows[count++] = row
      }
      return rows.slice(0, count)
    })
  }

  /** Numbers by row of articles. What is said of pages goes for their articles. */
  articleKeys(sort: SortKey, order: TextOrder): Keys {
    const { articles } = this.catalogue
    if (sort.startsWith('field:')) {
      const column = this.catalogue.field(sort.slice('field:'.length))
      const ranks = this.#once(`${sort} terms ${order}`, `${column.terms.length}`, () =>
        rankTexts(column.terms, order),
      )
      return this.#articles((row) => ranks[column.codes.get(row)] ?? 0)
    }
    switch (sort) {
      case 'headline':
      case 'number':
        return this.#once(`article ${sort} ${order}`, this.#versionOf(sort), () =>
          rankTexts(articles[sort].values, order),
        )
      case 'status':
      case 'words':
      case 'characters':
      case 'annotations':
        return this.#articles((row) => articles[sort].get(row))
      case 'changed':
        return this.#articles((row) => seconds(articles.changed.get(row)))
      default: {
        const places = this.pageKeys(sort, order)
        const pageOf = articles.page.values
        return this.#articles((row) => places[pageOf[row] ?? 0] ?? 0)
      }
    }
  }

  #articles(key: (row: number) => number): Keys {
    const keys = new Uint32Array(this.catalogue.articleRows)
    for (let row = 0; row < keys.length; row++) keys[row] = key(row)
    return keys
  }

  /** Numbers by row of pages. */
  pageKeys(sort: PageSort, order: TextOrder): Keys {
    const { entry } = this.catalogue.pages
    const numbers = (of: (page: PageEntry) => number) =>
      this.#once(`page ${sort}`, this.#versionOf(sort), () =>
        Uint32Array.from(entry, (page) => (page ? of(page) : 0)),
      )
    const texts = (of: (page: PageEntry) => string) =>
      this.#once(`page ${sort} ${order}`, this.#versionOf(sort), () =>
        // Papers, page and issue numbers are few and said of thousands of pages.
        byValue(
          Array.from(entry, (page) => (page ? of(page) : '')),
          (values) => rankTexts(values, order),
        ),
      )
    switch (sort) {
      case 'place':
        return numbers((page) => page.place)
      case 'characters':
      case 'words':
        return numbers((page) => page.characters)
      case 'annotations':
        return numbers((page) => page.annotations)
      case 'doubts':
        // Shelves of older libraries do not say.
        return numbers((page) => page.doubts ?? 0)
      case 'changed':
        return numbers((page) => seconds(Date.parse(page.changed)))
      case 'imported':
        // Pages that came in together stay together, in their own order.
        return numbers((page) => Math.floor(seconds(Date.parse(page.imported)) / 60))
      case 'date':
        return this.#once('page date', this.#versionOf(sort), () =>
          byValue(
            Array.from(entry, (page) => page?.date ?? ''),
            (dates) => dates.map((date) => Number(date.replaceAll('-', '')) || 0),
          ),
        )
      case 'publication':
        return texts((page) => page.publication)
      case 'issue':
        return texts((page) => page.issue ?? '')
      case 'page':
        return texts((page) => page.number)
      case 'name':
        return texts((page) => page.name)
      default:
        // Pages have no headline, number or field of their own.
        return this.pageKeys('name', order)
    }
  }

  /** Another one when what is sorted by may have changed. */
  #versionOf(sort: PageSort): string {
    const { version, headlinesVersion, numbersVersion, pagesVersion } = this.catalogue
    switch (sort) {
      case 'headline':
        return `h${headlinesVersion}`
      case 'number':
        return `n${numbersVersion}`
      case 'date':
      case 'publication':
      case 'issue':
      case 'page':
      case 'name':
      case 'place':
        return `p${pagesVersion}`
      default:
        return `v${version}`
    }
  }

  #once(name: string, version: string, make: () => Keys): Keys {
    const known = this.#known.get(name)
    if (known?.version === version) return known.keys
    const keys = make()
    this.#known.set(name, { version, keys })
    return keys
  }
}

type PageSort = SortKey | 'place'

/** Keys of texts by row, worked out once for each different text. */
function byValue(texts: readonly string[], keysOf: (values: string[]) => ArrayLike<number>): Keys {
  const places = new Map<string, number>()
  const placeOf = Uint32Array.from(texts, (text) => {
    const place = places.get(text) ?? places.size
    places.set(text, place)
    return place
  })
  const keys = keysOf([...places.keys()])
  return placeOf.map((place) => keys[place] ?? 0)
}

/** Of sorted rows those that have the same keys as a neighbour. */
function alike(rows: Uint32Array, keys: readonly Keys[]): number[] {
  const same = (a = -1, b = -1) => keys.every((key) => key[a] === key[b])
  return Array.from(rows).filter(
    (row, i) => (i > 0 && same(row, rows[i - 1])) || (i + 1 < rows.length && same(row, rows[i + 1])),
  )
}

/** Since 1970. */
const seconds = (milliseconds: number) => Math.max(0, Math.floor(milliseconds / 1000)) || 0
