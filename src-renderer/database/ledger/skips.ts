import { database } from '../database'

/** Places that an editor does not want to be shown: on one page, or (an empty page id) everywhere. */
export async function skipsOf(pageId: string): Promise<Set<string>> {
  const rows = await database.skips.where('pageId').anyOf(pageId, '').toArray()
  return new Set(rows.map(({ place }) => place))
}

/** @param pageId empty: on every page of the library */
export async function addSkip(pageId: string, place: string): Promise<void> {
  await database.skips.put({ pageId, place })
}
