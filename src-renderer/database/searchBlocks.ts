import { database } from './database'

/** A block of a page that is not open. */
export interface StoredBlock {
  pageId: string
  blockId: string
  text: string
}

/** Pages in memory at a time. */
const chunk = 50

/** The blocks of every article of the library, page by page, one page left out. Deleted pages are passed over. */
export async function* libraryBlocks(except: string, signal: AbortSignal): AsyncGenerator<StoredBlock[]> {
  const ids = await database.pages.where({ deleted: '' }).primaryKeys()
  const others = ids.filter((id) => id !== except)
  for (let start = 0; start < others.length && !signal.aborted; start += chunk) {
    const stored = await database.documents.bulkGet(others.slice(start, start + chunk))
    yield stored.flatMap((page) =>
      (page?.document.content ?? [])
        .flatMap((node) => (node.type === 'article' ? node.content : []))
        .map((block) => ({
          pageId: page?.pageId ?? '',
          blockId: block.attrs.id,
          text: (block.content ?? []).map((run) => run.text).join(''),
        })),
    )
  }
}

/** What pages are called, by id. */
export async function pageNames(ids: readonly string[]): Promise<Map<string, string>> {
  const pages = await database.pages.bulkGet([...ids])
  return new Map(pages.flatMap((page) => (page ? [[page.id, page.name]] : [])))
}
