import { rowHash } from '../../../src-core/tables/rowHash'
import type { TableMapping } from '../../../src-core/tables/tableMapping'
import { database } from '../database'
import { unitOf } from '../journal/keptTables'
import type { TableExport } from '../libraryRows'
import type { HandedArticle } from './tableArticles'

/** An article as a mapping exports it: all that has to be remembered of it, so that 400,000 of them are a few megabytes. */
export interface ExportedRow {
  id: string
  pageId: string
  /** What `rowHash` gave. */
  hash: number
}

export function exportedRow({
  mapping,
  article,
}: {
  mapping: TableMapping
  article: HandedArticle
}): ExportedRow {
  return { id: article.id, pageId: article.pageId, hash: rowHash(article, mapping) }
}

/** By mapping: settles when what is being remembered of it is, or forgotten; forty thousand pages take a minute. */
const remembering = new Map<string, Promise<unknown>>()

/** One after the other, whatever became of those before. */
function afterOthers(mappingId: string, act: () => Promise<void>): Promise<void> {
  const acted = (remembering.get(mappingId) ?? Promise.resolve()).then(act)
  remembering.set(
    mappingId,
    acted.catch(() => undefined),
  )
  return acted
}

/** What a mapping exported before, by page. */
export async function exportedBefore(mappingId: string): Promise<Map<string, TableExport>> {
  await remembering.get(mappingId)
  const rows = await database.tableExports.where({ mappingId }).toArray()
  return new Map(rows.map((row) => [row.pageId, row]))
}

/** Whether an article is new or other than when this mapping exported it last. */
export function isNews(
  before: ReadonlyMap<string, TableExport>,
  article: HandedArticle,
  mapping: TableMapping,
): boolean {
  return before.get(article.pageId)?.hashes[article.id] !== rowHash(article, mapping)
}

/** Pages remembered at a time. */
const chunk = 200

const rowId = (mappingId: string, pageId: string) => `${mappingId} ${pageId}`

/**
 * Remembers that these articles were exported as they are. Articles of their pages that are no longer there are
 * forgotten. Where it breaks off, what was not remembered is exported once more by the next run.
 */
export function rememberExport(
  mapping: TableMapping,
  exported: readonly ExportedRow[],
  at: string,
): Promise<void> {
  return afterOthers(mapping.id, () => remember(mapping, exported, at))
}

async function remember(mapping: TableMapping, exported: readonly ExportedRow[], at: string): Promise<void> {
  const byPage = new Map<string, ExportedRow[]>()
  for (const row of exported) {
    const own = byPage.get(row.pageId)
    if (own) own.push(row)
    else byPage.set(row.pageId, [row])
  }
  const unitOfPage = (pageId: string) => unitOf('tableExports', rowId(mapping.id, pageId))
  // Those that lie in one of the journal's files go there together: each write opens every file that it concerns.
  const pages = [...byPage]
    .map(([pageId, own]) => ({ unit: unitOfPage(pageId), page: [pageId, own] as const }))
    .sort((a, b) => (a.unit < b.unit ? -1 : 1))
  for (let start = 0; start < pages.length; start += chunk) {
    const some = pages.slice(start, start + chunk)
    await rememberPages(
      mapping.id,
      some.map(({ page }) => page),
      at,
    )
  }
}

async function rememberPages(
  mappingId: string,
  pages: readonly (readonly [pageId: string, exported: readonly ExportedRow[]])[],
  at: string,
): Promise<void> {
  const { tableExports, articles } = database
  await database.transaction('rw', [tableExports, articles], async () => {
    const ids = pages.map(([pageId]) => pageId)
    const before = await tableExports.bulkGet(ids.map((pageId) => rowId(mappingId, pageId)))
    const others = pages.flatMap(([, own], i) => {
      const now = new Set(own.map(({ id }) => id))
      return Object.keys(before[i]?.hashes ?? {}).filter((id) => !now.has(id))
    })
    const there = new Set(await articles.where('id').anyOf(others).primaryKeys())
    await tableExports.bulkPut(
      pages.map(([pageId, own], i): TableExport => {
        const kept = Object.entries(before[i]?.hashes ?? {}).filter(([id]) => there.has(id))
        const fresh = own.map(({ id, hash }) => [id, hash] as const)
        const hashes = Object.fromEntries([...kept, ...fresh])
        return { id: rowId(mappingId, pageId), mappingId, pageId, at, hashes }
      }),
    )
  })
}

/** Forgets what a mapping exported. */
export function forgetExports(mappingId: string): Promise<void> {
  return afterOthers(mappingId, async () => {
    await database.tableExports.where({ mappingId }).delete()
  })
}
