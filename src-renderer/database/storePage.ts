import { documentFromReading } from '../../src-core/alignment/documentFromReading'
import type { RawPage, Reading } from '../../src-core/model/reading'
import { type Dump, database, type Page } from './database'
import { projectPage } from './projectPage'

/** A page as it comes from main, with the file that it was in. */
export interface IncomingPage {
  dump: Omit<Dump, 'imported'>
  /** Of the whole dump. */
  bytes: Uint8Array<ArrayBuffer>
  raw: RawPage
  reading: Reading
}

/**
 * Stores the page with its dump in one transaction, so that an import that breaks off leaves whole pages only.
 *
 * @param name what the page is called; its dump's name where none is given
 * @returns the page's id
 */
export async function storePage(incoming: IncomingPage, name = pageName(incoming.raw)): Promise<string> {
  const { raw, reading, dump, bytes } = incoming
  const pageId = crypto.randomUUID()
  const now = new Date().toISOString()
  const document = documentFromReading(raw.text, reading, () => crypto.randomUUID())
  const { articles, texts, summary } = projectPage(pageId, document, now)
  const { metadata, language } = reading.page
  const page: Page = {
    id: pageId,
    dumpId: dump.id,
    place: raw.place,
    name,
    folder: raw.folder,
    encoding: raw.encoding,
    language,
    publication: metadata.publication ?? '',
    date: metadata.date ?? '',
    number: metadata.number ?? '',
    title: metadata.title ?? '',
    characters: raw.text.replace(/\s/g, '').length,
    ...summary,
    imported: now,
    changed: now,
    deleted: '',
  }
  await database.transaction('rw', database.tables, async () => {
    if ((await database.dumps.get(dump.id)) === undefined) {
      await database.dumps.add({ ...dump, imported: now })
      await database.dumpBytes.put({ id: dump.id, bytes })
    }
    await database.pages.add(page)
    await database.sources.add({ pageId, raw: raw.text, reading })
    await database.documents.add({ pageId, document, saved: now })
    await database.articles.bulkAdd(articles)
    await database.articleTexts.bulkAdd(texts)
  })
  return pageId
}

/** The file's name without its extension; pages after the first of a dump are numbered. */
function pageName(raw: RawPage): string {
  const stem = raw.name.replace(/\.[a-z0-9]{1,5}$/i, '') || raw.name
  return raw.place === 0 ? stem : `${stem} (${raw.place + 1})`
}
