import type { ArticleEntry, PageEntry } from '../../../src-core/catalogue/rows'
import { separator } from '../../../src-core/catalogue/rows'
import type { Article, ArticleText, Page } from '../../../src-renderer/database/database'
import type { Thumbnail, Touched } from '../../../src-renderer/database/libraryRows'
import { naturalArchive } from '../library/naturalArchive'
import { GeneratedArchive } from '../search/archive'
import { randomFrom } from '../search/sampler'

/** Rows of a library's tables as IndexedDB keeps them. */
export interface LibraryRows {
  pages: Page[]
  articles: Article[]
  articleTexts: ArticleText[]
  thumbnails: Thumbnail[]
  touched: Touched[]
}

/** UTF-16 units of an article's text. */
const units = 700

/**
 * The light rows and the texts of a generated county archive, some hundred pages at a time. It has no documents: what is
 * measured are lists, which never load them. Ids are drawn, as the app draws them, so that rows which are listed together
 * lie apart in the database.
 */
export function* generatedLibrary(pages: number, atATime = 200): Generator<LibraryRows> {
  const texts = new GeneratedArchive(units)
  const random = randomFrom(7)
  let number = 0
  let rows = noRows()
  for (const { page, articles } of naturalArchive(pages)) {
    const pageId = drawnId(random)
    const own = articles.map((entry) => articleRow(entry, pageId, drawnId(random)))
    rows.pages.push(pageRow(page, pageId, own))
    for (const article of own) {
      const text = `${article.headline}\n${texts.text(number++)}`
      rows.articles.push({ ...article, opening: text.slice(article.headline.length + 1, 120) })
      rows.articleTexts.push({ id: article.id, pageId, text })
    }
    rows.thumbnails.push({ pageId, stripes: stripes(random) })
    rows.touched.push({ pageId, stamp: pageId })
    if (rows.pages.length < atATime) continue
    yield rows
    rows = noRows()
  }
  if (rows.pages.length > 0) yield rows
}

const noRows = (): LibraryRows => ({ pages: [], articles: [], articleTexts: [], thumbnails: [], touched: [] })

function pageRow(entry: PageEntry, id: string, articles: readonly Article[]): Page {
  const statuses: Page['statuses'] = {}
  for (const { status } of articles) statuses[status] = (statuses[status] ?? 0) + 1
  return {
    ...entry,
    id,
    encoding: 'utf-8',
    file: `${entry.name}.txt`,
    importId: '',
    articles: articles.length,
    statuses,
    tags: [...new Set(articles.flatMap(({ tags }) => tags))],
    headlines: articles.slice(0, 4).map(({ headline }) => headline),
    deleted: '',
  }
}

function articleRow(entry: ArticleEntry, pageId: string, id: string): Article {
  const { order, headline, status, characters, words, number, annotations } = entry
  const { section, genre, dateline, reporters } = entry.fields
  return {
    id,
    pageId,
    order,
    headline,
    opening: '',
    done: '',
    status,
    tags: entry.tags ? entry.tags.split(separator) : [],
    characters,
    words,
    number,
    annotations,
    metadata: {
      ...(section && { section }),
      ...(genre && { genre }),
      ...(dateline && { dateline }),
      ...(reporters && { reporters: reporters.split(separator) }),
    },
    deleted: '',
    changed: new Date(entry.changed).toISOString(),
  }
}

function stripes(random: () => number): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length: 72 * 3 }, (_, i) =>
    i % 3 === 0 ? Math.floor(i / 24) : i % 3 === 1 ? 120 + Math.floor(random() * 130) : 0,
  )
}

function drawnId(random: () => number): string {
  const hex = Array.from({ length: 4 }, () =>
    Math.floor(random() * 0x1_0000_0000)
      .toString(16)
      .padStart(8, '0'),
  ).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`
}
