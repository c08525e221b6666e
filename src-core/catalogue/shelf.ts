import { articleStatuses } from '../model/document'
import type { Catalogue } from './Catalogue'
import type { ArticleEntry, PageEntry } from './rows'

/**
 * Some pages and their articles, packed by columns: what the database keeps of the catalogue, so that a start reads a few
 * hundred rows instead of several hundred thousand. Texts are joined by a character that none of them has.
 */
export interface Shelf {
  /** `PageEntry[]` as JSON. */
  pages: string
  /** How many articles each page has. */
  counts: Uint16Array<ArrayBuffer>
  ids: string
  headlines: string
  numbers: string
  figures: Record<Figure, Int32Array<ArrayBuffer>>
  changed: Float64Array<ArrayBuffer>
  tags: PackedTerms
  fields: Record<string, PackedTerms>
}

/** The terms, joined, and for each article the place of its own among them. */
interface PackedTerms {
  terms: string
  codes: Int32Array<ArrayBuffer>
}

const figures = ['order', 'status', 'characters', 'words', 'annotations'] as const
type Figure = (typeof figures)[number]

const between = '\u0000'

export function packShelf(catalogue: Catalogue, pageIds: readonly string[]): Shelf {
  const pages: PageEntry[] = []
  const counts: number[] = []
  const articles: ArticleEntry[] = []
  for (const id of pageIds) {
    const row = catalogue.pageRow(id)
    const entry = row === undefined ? undefined : catalogue.pages.entry[row]
    if (!entry) continue
    const own = (catalogue.pages.articles[row ?? 0] ?? []).map((article) => catalogue.article(article))
    pages.push(entry)
    counts.push(own.length)
    articles.push(...own)
  }
  const figure = (name: Figure) =>
    Int32Array.from(articles, (article) =>
      name === 'status' ? articleStatuses.indexOf(article.status) : article[name],
    )
  const names = [...catalogue.fields.keys()].filter((name) => articles.some(({ fields }) => fields[name]))
  return {
    pages: JSON.stringify(pages),
    counts: Uint16Array.from(counts),
    ids: join(articles.map(({ id }) => id)),
    headlines: join(articles.map(({ headline }) => headline)),
    numbers: join(articles.map(({ number }) => number)),
    figures: {
      order: figure('order'),
      status: figure('status'),
      characters: figure('characters'),
      words: figure('words'),
      annotations: figure('annotations'),
    },
    changed: Float64Array.from(articles, ({ changed }) => changed),
    tags: packTerms(articles.map(({ tags }) => tags)),
    fields: Object.fromEntries(
      names.map((name) => [name, packTerms(articles.map(({ fields }) => fields[name] ?? ''))]),
    ),
  }
}

/** Puts what is on a shelf into a catalogue that has none of it. Returns the ids of its pages. */
export function unpackShelf(catalogue: Catalogue, shelf: Shelf): string[] {
  // Only `packShelf` writes it.
  const pages = JSON.parse(shelf.pages) as PageEntry[]
  const count = shelf.changed.length
  catalogue.append(pages, shelf.counts, {
    count,
    id: () => part(shelf.ids, count),
    headline: () => part(shelf.headlines, count),
    number: () => part(shelf.numbers, count),
    ...shelf.figures,
    changed: shelf.changed,
    tags: unpackTerms(shelf.tags),
    fields: Object.fromEntries(
      Object.entries(shelf.fields).map(([name, packed]) => [name, unpackTerms(packed)]),
    ),
  })
  return pages.map(({ id }) => id)
}

/** The pages that are on it. */
export function pageIdsOf(shelf: Shelf): string[] {
  return (JSON.parse(shelf.pages) as PageEntry[]).map(({ id }) => id)
}

/** The articles that are on it, those of some pages left out. */
export function articleIdsOf(shelf: Shelf, without: ReadonlySet<string>): string[] {
  const ids = part(shelf.ids, shelf.changed.length)
  if (without.size === 0) return ids
  let next = 0
  return pageIdsOf(shelf).flatMap((pageId, i) => {
    const first = next
    next += shelf.counts[i] ?? 0
    return without.has(pageId) ? [] : ids.slice(first, next)
  })
}

const join = (texts: readonly string[]) => texts.map((text) => text.replaceAll(between, '')).join(between)
const part = (texts: string, count: number) => (count === 0 ? [] : texts.split(between))

function packTerms(texts: readonly string[]): PackedTerms {
  const codes = new Map<string, number>()
  const rows = texts.map((text) => {
    const known = codes.get(text) ?? codes.size
    codes.set(text, known)
    return known
  })
  return { terms: join([...codes.keys()]), codes: Int32Array.from(rows) }
}

function unpackTerms({ terms, codes }: PackedTerms) {
  return { terms: terms.split(between), codes }
}
