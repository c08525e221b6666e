import { documentFromReading } from '../../src-core/alignment/documentFromReading'
import { doubtfulNodes } from '../../src-core/alignment/doubtfulNodes'
import { pageStripes } from '../../src-core/catalogue/pageStripes'
import { withGiven } from '../../src-core/metadata/withGiven'
import type { PageField } from '../../src-core/model/metadata'
import type { RawPage, Reading } from '../../src-core/model/reading'
import { type Dump, database, type Page } from './database'
import { fromSameFile, ofSameIssue, pagesOfDump } from './dumps'
import { numberPage } from './numbers/numberPage'
import { projectPage } from './projectPage'
import { touch } from './touch'

/** A page as it comes from main, with the file that it was in. */
export interface IncomingPage {
  dump: Omit<Dump, 'imported'>
  /** Of the whole dump. */
  bytes: Uint8Array<ArrayBuffer>
  raw: RawPage
  reading: Reading
}

/** What is known of a page that its text does not say. */
export interface StoredAs {
  /** What it is called; its dump's name where none is given. */
  name?: string | undefined
  /** What its dump is called; its file's name without the extension where none is given. */
  dumpName?: string | undefined
  /** What an editor said of it, a pattern's values included. */
  given?: Partial<Record<PageField, string>> | undefined
  importId?: string | undefined
  /** A page that this one is put in the place of: its articles' numbers go on. */
  replaces?: string | undefined
}

/**
 * Stores the page with its dump in one transaction, so that an import that breaks off leaves whole pages only. One that
 * is there already in this encoding (from the same file, or the same page of the same issue) is left as it is.
 *
 * @returns the page's id
 */
export async function storePage(incoming: IncomingPage, as: StoredAs = {}): Promise<string> {
  const { raw, reading, dump, bytes } = incoming
  const pageId = crypto.randomUUID()
  const now = new Date().toISOString()
  const document = documentFromReading(raw.text, reading, () => crypto.randomUUID())
  const metadata = withGiven(reading.page.metadata, as.given)
  document.attrs.metadata = metadata
  const doubtful = doubtfulNodes(reading, document)
  const { articles, texts, summary } = projectPage(pageId, document, now)
  const page: Page = {
    id: pageId,
    dumpId: dump.id,
    place: raw.place,
    name: as.name ?? pageName(raw, as.dumpName),
    folder: raw.folder,
    encoding: raw.encoding,
    language: reading.page.language,
    publication: '',
    date: '',
    number: '',
    title: '',
    file: raw.name,
    importId: as.importId ?? '',
    characters: raw.text.replace(/\s/g, '').length,
    ...summary,
    doubtful,
    doubts: doubtful.length,
    imported: now,
    changed: now,
    deleted: '',
  }
  return database.transaction('rw', database.tables, async () => {
    const there = (await pagesOfDump(dump.id)).filter((other) => other.encoding === raw.encoding)
    const known = fromSameFile(there, raw) ?? ofSameIssue(there, raw.place, metadata)
    if (known) return known.id
    if ((await database.dumps.get(dump.id)) === undefined) {
      await database.dumps.add({ ...dump, imported: now })
      await database.dumpBytes.put({ id: dump.id, bytes })
    }
    await database.pages.add(page)
    await database.sources.add({ pageId, raw: raw.text, reading })
    await database.documents.add({ pageId, document, saved: now })
    const before = as.replaces ? await database.articles.where({ pageId: as.replaces }).primaryKeys() : []
    const loadBefore = () => database.documents.get(as.replaces ?? '')
    const numbers = await numberPage({ pageId, facts: page, before, document }, loadBefore, now)
    await database.articles.bulkAdd(
      articles.map((article) => ({ ...article, number: numbers.get(article.id) ?? '' })),
    )
    await database.articleTexts.bulkAdd(texts)
    await database.thumbnails.put({ pageId, stripes: pageStripes(document) })
    await touch([pageId])
    return pageId
  })
}

/** The dump's name, or the file's without its extension; pages after the first of a dump are numbered. */
function pageName(raw: RawPage, dumpName: string | undefined): string {
  const stem = dumpName ?? (raw.name.replace(/\.[a-z0-9]{1,5}$/i, '') || raw.name)
  return raw.place === 0 ? stem : `${stem} (${raw.place + 1})`
}
