import type { Change } from '../../../src-core/model/change'
import { database, type StoredChange } from '../database'

/** Part of a page's history, oldest first, and whether the database has older changes. */
export interface StoredHistory {
  changes: Change[]
  more: boolean
}

/** Changes that are in memory at a time. */
const chunk = 100

/** The newest changes that a page keeps; what is older can no longer be undone. */
export const keptChanges = 5000

/** The newest changes of a page: at least all that can be done again and one that can be undone, if there is one. */
export async function newestChanges(pageId: string): Promise<StoredHistory> {
  return olderChanges(pageId, Number.MAX_SAFE_INTEGER)
}

/** The changes before a sequence, as many as are read at a time. */
export async function olderChanges(pageId: string, before: number): Promise<StoredHistory> {
  const found: StoredChange[] = []
  let end = before
  for (;;) {
    const rows = await database.changes
      .where('[pageId+sequence]')
      .between([pageId, 0], [pageId, end])
      .reverse()
      .limit(chunk)
      .toArray()
    found.push(...rows)
    const more = rows.length === chunk
    if (!more || rows.some((row) => row.state === 'done')) return { changes: found.reverse(), more }
    end = rows.at(-1)?.sequence ?? 0
  }
}

/** Every change from a sequence on, oldest first. */
export async function changesSince(pageId: string, sequence: number): Promise<StoredChange[]> {
  return database.changes
    .where('[pageId+sequence]')
    .between([pageId, sequence], [pageId, Number.MAX_SAFE_INTEGER])
    .toArray()
}

/** Stores changes, within a transaction, and lets go of the oldest where a page has too many. */
export async function putChanges(pageId: string, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return
  await database.changes.bulkPut(changes.map((change) => ({ ...change, pageId })))
  const last = Math.max(...changes.map(({ sequence }) => sequence))
  if (last <= keptChanges) return
  await database.changes
    .where('[pageId+sequence]')
    .between([pageId, 0], [pageId, last - keptChanges], true, true)
    .delete()
}
