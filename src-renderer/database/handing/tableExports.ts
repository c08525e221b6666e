import { rowHash } from '../../../src-core/tables/rowHash'
import type { TableMapping } from '../../../src-core/tables/tableMapping'
import { database } from '../database'
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

/** What a mapping exported before, by page. */
export async function exportedBefore(mappingId: string): Promise<Map<string, TableExport>> {
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

/** Remembers that these articles were exported as they are. Articles of their pages that are no longer there are forgotten. */
export async function rememberExport(
  mapping: TableMapping,
  exported: readonly ExportedRow[],
  at: string,
): Promise<void> {
  const byPage = new Map<string, ExportedRow[]>()
  for (const row of exported) {
    const own = byPage.get(row.pageId)
    if (own) own.push(row)
    else byPage.set(row.pageId, [row])
  }
  const { tableExports, articles: rows } = database
  await database.transaction('rw', [tableExports, rows], async () => {
    const keys = [...byPage.keys()].map((pageId) => `${mapping.id} ${pageId}`)
    const before = await tableExports.bulkGet(keys)
    const there = new Set(
      await rows
        .where('pageId')
        .anyOf([...byPage.keys()])
        .primaryKeys(),
    )
    await tableExports.bulkPut(
      [...byPage].map(([pageId, own], i): TableExport => {
        const kept = Object.entries(before[i]?.hashes ?? {}).filter(([id]) => there.has(id))
        const fresh = own.map(({ id, hash }) => [id, hash] as const)
        return {
          id: `${mapping.id} ${pageId}`,
          mappingId: mapping.id,
          pageId,
          at,
          hashes: Object.fromEntries([...kept, ...fresh]),
        }
      }),
    )
  })
}

/** Forgets what a mapping exported. */
export async function forgetExports(mappingId: string): Promise<void> {
  await database.tableExports.where({ mappingId }).delete()
}
