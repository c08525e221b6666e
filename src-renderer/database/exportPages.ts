import type { ExportPage } from '../../src-core/exports/exportPage'
import { currentNumbers } from './numbers/currentNumbers'
import { openPage } from './pages'

/** Everything that is known of the pages, one after another, so that only one at a time is in memory. */
export async function* exportPages(pageIds: readonly string[]): AsyncGenerator<ExportPage> {
  for (const id of pageIds) {
    const opened = await openPage(id)
    if (!opened) continue
    const { page, source, document } = opened
    const { name, folder, publication, date, issue = '', number, title } = page
    const { language, encoding, dumpId } = page
    yield {
      page: { id, name, folder, publication, date, issue, number, title, language, encoding, hash: dumpId },
      raw: source.raw,
      reading: source.reading,
      document,
      numbers: Object.fromEntries(await currentNumbers([id])),
    }
  }
}
