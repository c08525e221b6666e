import type { PageMetadata } from '../../src-core/model/metadata'
import type { RawPage } from '../../src-core/model/reading'
import { type Dump, database, type Page } from './database'

/** The pages of the dump with this SHA-256 (hex), deleted ones included, in their order. */
export async function pagesOfDump(hash: string): Promise<Page[]> {
  const pages = await database.pages
    .where('[dumpId+place+encoding]')
    .between([hash, 0, ''], [hash, Number.MAX_SAFE_INTEGER, '\uffff'])
    .toArray()
  return pages.sort((a, b) => a.place - b.place)
}

/** Of the pages of one dump, the one that came from the same place of the same file in the same folder. */
export function fromSameFile(
  pages: readonly Page[],
  { folder, name, place }: Pick<RawPage, 'folder' | 'name' | 'place'>,
): Page | undefined {
  return inLibraryFirst(
    pages.filter((page) => page.place === place && page.folder === folder && page.file === name),
  )
}

/** Of the pages of one dump, the one that is the same page of the same issue. The same text under another date is another page. */
export function ofSameIssue(
  pages: readonly Page[],
  place: number,
  { publication = '', date = '', number = '' }: PageMetadata,
): Page | undefined {
  return inLibraryFirst(
    pages.filter(
      (page) =>
        page.place === place &&
        page.publication === publication &&
        page.date === date &&
        page.number === number,
    ),
  )
}

function inLibraryFirst(pages: readonly Page[]): Page | undefined {
  return pages.find((page) => page.deleted === '') ?? pages[0]
}

/** The file that the page came from, as it was imported. */
export async function dumpOfPage(
  page: Page,
): Promise<{ dump: Dump; bytes: Uint8Array<ArrayBuffer> } | undefined> {
  const [dump, stored] = await Promise.all([
    database.dumps.get(page.dumpId),
    database.dumpBytes.get(page.dumpId),
  ])
  return dump && stored ? { dump, bytes: stored.bytes } : undefined
}
