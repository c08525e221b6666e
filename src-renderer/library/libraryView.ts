import type { ArticleStatus } from '../../src-core/model/document'
import type { Article, Page } from '../database/database'
import { foldText } from '../database/foldText'
import type { TextHit } from '../database/searchTexts'

/** What the library shows and in which order. Kept while the tab is open. */
export interface LibraryView {
  list: 'pages' | 'articles'
  text: string
  status: ArticleStatus | null
  tag: string | null
  sort: 'imported' | 'changed' | 'name' | 'characters'
}

export const firstView: LibraryView = { list: 'pages', text: '', status: null, tag: null, sort: 'imported' }

/** Hits of the text that is looked for, by article; undefined while none is. */
export type Hits = ReadonlyMap<string, TextHit> | undefined

/** A page is shown when one of its articles has the status, the tag and the text, or its own name has the text. */
export function pagesInView(pages: readonly Page[], view: LibraryView, hits: Hits): Page[] {
  const folded = foldText(view.text.trim())
  const found = hits && new Set([...hits.values()].map((hit) => hit.pageId))
  return pages
    .filter((page) => !view.status || (page.statuses[view.status] ?? 0) > 0)
    .filter((page) => !view.tag || page.tags.includes(view.tag))
    .filter((page) => !found || found.has(page.id) || foldText(page.name).includes(folded))
    .sort(pageOrders[view.sort])
}

export function articlesInView(
  articles: readonly Article[],
  pages: ReadonlyMap<string, Page>,
  view: LibraryView,
  hits: Hits,
): Article[] {
  const places = pagesByPlace(pages, view.sort)
  return articles
    .filter((article) => places.has(article.pageId))
    .filter((article) => !view.status || article.status === view.status)
    .filter((article) => !view.tag || article.tags.includes(view.tag))
    .filter((article) => !hits || hits.has(article.id))
    .sort((a, b) => articleOrder(a, b, view.sort, places))
}

const pageOrders: Record<LibraryView['sort'], (a: Page, b: Page) => number> = {
  imported: (a, b) => compare(importMinute(b), importMinute(a)) || byName(a, b),
  changed: (a, b) => compare(b.changed, a.changed) || byName(a, b),
  characters: (a, b) => b.characters - a.characters || byName(a, b),
  name: byName,
}

/** Articles follow the order of their pages, but where it is their own date or length that counts. */
function articleOrder(
  a: Article,
  b: Article,
  sort: LibraryView['sort'],
  places: ReadonlyMap<string, number>,
) {
  const own =
    sort === 'characters'
      ? b.characters - a.characters
      : sort === 'changed'
        ? compare(b.changed, a.changed)
        : 0
  return own || (places.get(a.pageId) ?? 0) - (places.get(b.pageId) ?? 0) || a.order - b.order
}

function pagesByPlace(pages: ReadonlyMap<string, Page>, sort: LibraryView['sort']): Map<string, number> {
  return new Map([...pages.values()].sort(pageOrders[sort]).map((page, place) => [page.id, place]))
}

const collator = new Intl.Collator(['zh-CN', 'en'], { numeric: true })

function byName(a: Page, b: Page): number {
  return collator.compare(a.name, b.name) || a.place - b.place
}

/** Pages that came in together stay together, in the order of their names. */
function importMinute(page: Page): string {
  return page.imported.slice(0, 16)
}

/** ISO 8601 moments sort as text. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
