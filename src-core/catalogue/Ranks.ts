import type { Catalogue } from './Catalogue'
import type { SortKey } from './query'
import type { PageEntry } from './rows'
import { sortRows } from './sortRows'
import { rankTexts, type TextOrder } from './textOrder'

type Keys = Uint32Array<ArrayBuffer>

/** What rows are sorted by: a number by row for each sort, worked out when it is first asked for. */
export class Ranks {
  #version = -1
  readonly #known = new Map<string, Keys>()

  constructor(private readonly catalogue: Catalogue) {}

  /** Rows of pages by paper, date, page number, name and place. */
  pagesInOrder(order: TextOrder): Keys {
    return this.#once(`pages ${order}`, () => {
      const { entry } = this.catalogue.pages
      let rows = Uint32Array.from(entry.keys()).filter((row) => entry[row] !== undefined)
      const keys = [
        this.#pages('place', order),
        this.#pages('path', order),
        this.#pages('page', order),
        this.#pages('date', order),
        this.#pages('publication', order),
      ]
      for (const key of keys) rows = sortRows(rows, key)
      return rows
    })
  }

  /** Rows of articles as their pages stand, and within a page in its order. */
  articlesInOrder(order: TextOrder): Keys {
    return this.#once(`articles ${order}`, () => {
      const rows = new Uint32Array(this.catalogue.articleRows)
      let count = 0
      for (const page of this.pagesInOrder(order)) {
        for (const row of this.catalogue.pages.articles[page] ?? []) rows[count++] = row
      }
      return rows.slice(0, count)
    })
  }

  /** Numbers by row of pages. */
  pageKeys(sort: SortKey, order: TextOrder): Keys {
    return this.#pages(sort, order)
  }

  /** Numbers by row of articles. What is said of pages goes for their articles. */
  articleKeys(sort: SortKey, order: TextOrder): Keys {
    const { articles, pages } = this.catalogue
    if (sort.startsWith('field:')) {
      return this.#once(`${sort} ${order}`, () => {
        const column = this.catalogue.field(sort.slice('field:'.length))
        const ranks = rankTexts(column.terms, order)
        return this.#articles((row) => ranks[column.codes.get(row)] ?? 0)
      })
    }
    switch (sort) {
      case 'headline':
        return this.#once(`headlines ${order}`, () => rankTexts(articles.headline, order))
      case 'number':
        return this.#once(`numbers ${order}`, () => rankTexts(articles.number, order))
      case 'status':
        return this.#articles((row) => articles.status.get(row))
      case 'words':
        return this.#articles((row) => articles.words.get(row))
      case 'characters':
        return this.#articles((row) => articles.characters.get(row))
      case 'annotations':
        return this.#articles((row) => articles.annotations.get(row))
      case 'changed':
        return this.#articles((row) => seconds(articles.changed.get(row)))
      default: {
        const places = this.pageKeys(sort, order)
        return this.#articles((row) => (pages.entry.length > 0 ? (places[articles.page.get(row)] ?? 0) : 0))
      }
    }
  }

  #articles(key: (row: number) => number): Keys {
    const keys = new Uint32Array(this.catalogue.articleRows)
    for (let row = 0; row < keys.length; row++) keys[row] = key(row)
    return keys
  }

  #pages(sort: SortKey | 'place' | 'path', order: TextOrder): Keys {
    const { entry } = this.catalogue.pages
    const numbers = (of: (page: PageEntry) => number) =>
      this.#once(`page ${sort}`, () => Uint32Array.from(entry, (page) => (page ? of(page) : 0)))
    const texts = (of: (page: PageEntry) => string) =>
      this.#once(`page ${sort} ${order}`, () =>
        rankTexts(
          Array.from(entry, (page) => (page ? of(page) : '')),
          order,
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
      case 'changed':
        return numbers((page) => seconds(Date.parse(page.changed)))
      case 'imported':
        // Pages that came in together stay together, in their own order.
        return numbers((page) => Math.floor(seconds(Date.parse(page.imported)) / 60))
      case 'date':
        return numbers((page) => Number(page.date.replaceAll('-', '')) || 0)
      case 'publication':
        return texts((page) => page.publication)
      case 'path':
        return texts((page) => `${page.folder}/${page.name}`)
      case 'page':
        return texts((page) => page.number)
      default:
        return texts((page) => page.name)
    }
  }

  #once(name: string, make: () => Keys): Keys {
    if (this.#version !== this.catalogue.version) {
      this.#known.clear()
      this.#version = this.catalogue.version
    }
    const known = this.#known.get(name) ?? make()
    this.#known.set(name, known)
    return known
  }
}

/** Since 1970. */
const seconds = (milliseconds: number) => Math.max(0, Math.floor(milliseconds / 1000)) || 0
