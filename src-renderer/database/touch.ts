import { database } from './database'

/** Tells the catalogue that light rows of these pages change, within the transaction that changes them. */
export async function touch(pageIds: readonly string[]): Promise<void> {
  await database.touched.bulkPut(pageIds.map((pageId) => ({ pageId, stamp: crypto.randomUUID() })))
}
