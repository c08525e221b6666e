import { type Dump, database, type Page } from './database'

/** The pages of the dump with this SHA-256 (hex), deleted ones included, in their order. */
export async function pagesOfDump(hash: string): Promise<Page[]> {
  const pages = await database.pages
    .where('[dumpId+place+encoding]')
    .between([hash, 0, ''], [hash, Number.MAX_SAFE_INTEGER, '\uffff'])
    .toArray()
  return pages.sort((a, b) => a.place - b.place)
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
