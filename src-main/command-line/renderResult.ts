import { documentFromReading } from '../../src-core/alignment/documentFromReading'
import { exporters } from '../../src-core/exports/exporters'
import { type ExportFormat, type ExportPage, exportFormats } from '../../src-core/exports/exportPage'
import type { ReadDump } from './readDump'

/** The formats of `galley read --out`. JSON, the reading itself, is what it writes unasked. */
export const resultFormats = exportFormats

export function resultExtension(format: ExportFormat): string {
  return exporters[format].extension
}

/**
 * What `galley read` writes for one dump: as JSON its reading, else all its pages in one export, as they would be
 * before an editor has touched them.
 *
 * @param now ISO 8601 in UTC
 */
export function renderResult(dump: ReadDump, format: ExportFormat, version: string, now: string): string {
  if (format === 'json') return readingJson(dump)
  const options = { labels: 'en', exportedAt: now, generator: version } as const
  return exporters[format].render(exportPages(dump), options)
}

/** The reading of a dump of one page; of a dump of several, an array of them. With a line feed at its end. */
export function readingJson({ pages }: ReadDump): string {
  const readings = pages.map(({ reading }) => reading)
  return `${JSON.stringify(readings.length === 1 ? readings[0] : readings)}\n`
}

function exportPages({ hash, pages }: ReadDump): ExportPage[] {
  let ids = 0
  const newId = () => {
    ids += 1
    return `n${ids}`
  }
  return pages.map(({ page, reading }) => {
    const { publication = '', date = '', issue = '', number = '', title = '' } = reading.page.metadata
    const { language } = reading.page
    const { name, folder, encoding, text } = page
    return {
      page: { name, folder, publication, date, issue, number, title, language, encoding, hash },
      raw: text,
      reading,
      document: documentFromReading(text, reading, newId),
    }
  })
}
