import { safeFileName } from '../../../src-core/exports/safeFileName'
import type { ArticleStatus } from '../../../src-core/model/document'
import { csvTable } from '../../../src-core/tables/csvTable'
import type { TableMapping } from '../../../src-core/tables/tableMapping'
import { tableSheet } from '../../../src-core/tables/tableSheet'
import { xmlTable } from '../../../src-core/tables/xmlTable'
import type { ExportScope } from '../../commands/requests'
import { type HandedArticle, tableArticles } from '../../database/handing/tableArticles'
import { type ExportedRow, exportedBefore, exportedRow, isNews } from '../../database/handing/tableExports'
import { SheetFile } from './SheetFile'

interface TableWishes {
  mapping: TableMapping
  scope: ExportScope
  /** Only what is new or changed since this mapping's last run. */
  newsOnly: boolean
  statuses: Readonly<Record<ArticleStatus, string>>
  signal: AbortSignal
  /** Articles gone through so far. */
  progress: (done: number) => void
}

export interface BuiltTable {
  name: string
  bytes: Uint8Array<ArrayBuffer>
  mediaType: string
  /** What is in it, to be remembered once it is saved. */
  exported: ExportedRow[]
  /** Cells that were cut. */
  cut: number
}

const mediaTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
  xml: 'application/xml',
}

/** Goes through a scope's articles and makes the table; undefined where it was cancelled. */
export async function buildTable(wishes: TableWishes): Promise<BuiltTable | undefined> {
  const { mapping, statuses } = wishes
  const exported: ExportedRow[] = []
  const note = (some: readonly HandedArticle[]) => {
    for (const article of some) exported.push(exportedRow({ mapping, article }))
  }
  const about = {
    name: safeFileName(mapping.name || wishes.scope.name, mapping.format),
    mediaType: mediaTypes[mapping.format],
    exported,
  }
  if (mapping.format === 'xlsx') {
    const file = new SheetFile()
    try {
      file.add(tableSheet([], mapping, statuses))
      for await (const some of wanted(wishes)) {
        file.add(tableSheet(some, mapping, statuses))
        note(some)
      }
      const written = await file.write(wishes.signal)
      return written && { ...about, ...written }
    } finally {
      file.close()
    }
  }
  const writer = mapping.format === 'csv' ? csvTable : xmlTable
  const parts: string[] = [writer.start(mapping)]
  for await (const some of wanted(wishes)) {
    parts.push(writer.rows(some, mapping, statuses))
    note(some)
  }
  if (wishes.signal.aborted) return undefined
  const blob = new Blob([...parts, writer.end])
  return { ...about, bytes: new Uint8Array(await blob.arrayBuffer()), cut: 0 }
}

async function* wanted({ mapping, scope, newsOnly, signal, progress }: TableWishes) {
  const before = newsOnly ? await exportedBefore(mapping.id) : new Map()
  const withText = mapping.columns.some(({ source }) => source === 'text')
  let done = 0
  for await (const some of tableArticles(scope, withText)) {
    if (signal.aborted) return
    done += some.length
    progress(done)
    yield newsOnly ? some.filter((article) => isNews(before, article, mapping)) : some
  }
}

/** What a mapping's next run would find: of all articles of a scope, how many are news, and when it ran last. */
export async function countNews(
  scope: ExportScope,
  mapping: TableMapping,
  signal: AbortSignal,
  tell: (count: NewsCount) => void,
): Promise<void> {
  const before = await exportedBefore(mapping.id)
  const last = [...before.values()].reduce((latest, { at }) => (at > latest ? at : latest), '')
  const withText = mapping.columns.some(({ source }) => source === 'text')
  const count: NewsCount = { all: 0, news: 0, last, complete: false }
  if (signal.aborted) return
  tell({ ...count })
  for await (const some of tableArticles(scope, withText)) {
    if (signal.aborted) return
    count.all += some.length
    count.news += some.filter((article) => isNews(before, article, mapping)).length
    tell({ ...count })
  }
  if (!signal.aborted) tell({ ...count, complete: true })
}

export interface NewsCount {
  all: number
  news: number
  /** ISO 8601 in UTC; empty where it never ran. */
  last: string
  /** False while it is still being counted. */
  complete: boolean
}
