import { database } from './database'
import { deletePages } from './deletePages'
import type { ImportRow } from './libraryRows'

/** Notes that an import has begun: its pages carry its id. */
export async function beginImport(name: string): Promise<string> {
  const id = crypto.randomUUID()
  await database.imports.put({ id, name, started: new Date().toISOString(), ended: '', pages: 0 })
  return id
}

export async function endImport(id: string, pages: number): Promise<void> {
  const change: Partial<ImportRow> = { ended: new Date().toISOString(), pages }
  if (pages === 0) await database.imports.delete(id)
  else await database.imports.update(id, change)
}

/**
 * Takes an import back as one: the pages that came in with it go to the recently deleted, from where they can be had
 * back. Pages that were in the library before stay.
 *
 * @returns their ids
 */
export async function undoImport(id: string): Promise<string[]> {
  const pages = await database.pages.where({ importId: id }).toArray()
  const ids = pages.filter((page) => page.deleted === '').map((page) => page.id)
  await deletePages(ids)
  return ids
}
