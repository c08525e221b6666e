import type { Change } from '../../src-core/model/change'
import type { PageDocument } from '../../src-core/model/document'
import { database } from './database'
import { saveDocument } from './pages'

/**
 * What a window that goes could not save any more: IndexedDB needs a few turns, and a window that is closed or
 * reloaded has none left. `localStorage` takes a text at once. The database has it as soon as Galley starts again or
 * the page is opened.
 */

const prefix = 'galley.unsaved.'

interface Unsaved {
  /** ISO 8601 in UTC. */
  at?: string
  document: PageDocument
  changes: readonly Change[]
}

/**
 * Keeps the page's document as it is now, with the changes that are not stored yet. One that does not fit is left to
 * the save under way.
 */
export function keepUnsaved(pageId: string, document: PageDocument, changes: readonly Change[]): void {
  try {
    const unsaved: Unsaved = { at: new Date().toISOString(), document, changes }
    localStorage.setItem(prefix + pageId, JSON.stringify(unsaved))
  } catch {
    // Full, or denied: then nothing better can be done in a window that goes.
  }
}

/** The database has what was kept of the page, or something newer. */
export function dropUnsaved(pageId: string): void {
  localStorage.removeItem(prefix + pageId)
}

/** Saves what is kept of every page, or of the one that is named. What fails is kept for the next time. */
export async function saveUnsaved(pageId?: string): Promise<void> {
  const all = Object.keys(localStorage).filter((key) => key.startsWith(prefix))
  for (const key of all) {
    const id = key.slice(prefix.length)
    if (pageId !== undefined && pageId !== id) continue
    const kept = localStorage.getItem(key)
    if (kept === null) continue
    // Only `keepUnsaved` writes here.
    const { at = '', document, changes }: Unsaved = JSON.parse(kept)
    const stored = await database.documents.get(id)
    // A crash can bring back what was dropped here; by then the database has something newer.
    const needed = stored !== undefined && (at === '' || at > stored.saved)
    const done = !needed || (await saveDocument(id, document, changes).then(isDone, isNotDone))
    if (done) dropUnsaved(id)
  }
}

const isDone = () => true
const isNotDone = () => false
