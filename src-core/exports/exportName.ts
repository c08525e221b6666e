import { exporters } from './exporters'
import type { ExportFormat, ExportPage } from './exportPage'
import { safeFileName } from './safeFileName'

/**
 * The name of an exported file.
 *
 * @param headline of the article when it is exported by itself; empty for an article without one
 */
export function exportName(page: ExportPage['page'], format: ExportFormat, headline?: string): string {
  const { extension } = exporters[format]
  if (headline) return safeFileName(headline, extension)
  return safeFileName(page.name.replace(/\.[a-z0-9]{1,5}$/i, ''), extension)
}
