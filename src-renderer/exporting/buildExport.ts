import { exporters } from '../../src-core/exports/exporters'
import { exportName } from '../../src-core/exports/exportName'
import type { ExportFormat, ExportOptions, ExportPage } from '../../src-core/exports/exportPage'
import { safeFileName } from '../../src-core/exports/safeFileName'
import type { ExportScope } from '../commands/requests'
import { exportPages } from '../database/exportPages'
import { wholeVocabulary } from '../database/meaning/vocabulary'
import type { ExportFile } from './exportFile'
import { zipFiles } from './zipFiles'

/** One file for everything, one a page, or one an article. */
export type ExportSplit = 'together' | 'pages' | 'articles'

/** Builds the files one by one, so that the first can be shown before the last is made. */
export async function* exportFiles(
  scope: ExportScope,
  format: ExportFormat,
  split: ExportSplit,
  wanted: Omit<ExportOptions, 'articleIds' | 'vocabulary'>,
): AsyncGenerator<ExportFile> {
  const exporter = exporters[format]
  const options = { ...wanted, vocabulary: await wholeVocabulary() }
  const only = scope.articleIds.length > 0 ? { articleIds: scope.articleIds } : {}
  if (split === 'together') {
    const pages: ExportPage[] = []
    for await (const page of exportPages(scope.pageIds)) pages.push(page)
    const text = exporter.render(pages, { ...options, ...only })
    yield { name: safeFileName(scope.name, exporter.extension), text }
    return
  }
  for await (const page of exportPages(scope.pageIds)) {
    if (split === 'pages') {
      yield { name: exportName(page.page, format), text: exporter.render([page], { ...options, ...only }) }
      continue
    }
    for (const { id, headline } of articlesOf(page, scope)) {
      const text = exporter.render([page], { ...options, articleIds: [id] })
      yield { name: exportName(page.page, format, headline), text }
    }
  }
}

/** The files as one: a single one as it is, several in a zip that is named after the scope. */
export async function packExport(
  files: AsyncIterable<ExportFile>,
  name: string,
  mediaType: string,
): Promise<{ name: string; bytes: Uint8Array<ArrayBuffer>; mediaType: string; files: number }> {
  const all: ExportFile[] = []
  for await (const file of files) all.push(file)
  const [only] = all
  if (only && all.length === 1) {
    return { name: only.name, bytes: new TextEncoder().encode(only.text), mediaType, files: 1 }
  }
  return {
    name: safeFileName(name, 'zip'),
    bytes: await zipFiles(all),
    mediaType: 'application/zip',
    files: all.length,
  }
}

function articlesOf({ document }: ExportPage, scope: ExportScope): { id: string; headline: string }[] {
  return document.content.flatMap((node) => {
    if (node.type !== 'article') return []
    if (scope.articleIds.length > 0 && !scope.articleIds.includes(node.attrs.id)) return []
    const block = node.content.find((each) => each.attrs.role === 'headline') ?? node.content[0]
    const text = block?.content?.map((run) => run.text).join('') ?? ''
    return [{ id: node.attrs.id, headline: text.slice(0, 60) }]
  })
}
