import { deletePages, restorePages } from '../database/deletePages'
import { tellWithUndo } from './tellWithUndo'

/** What was done last to the library as a whole, to be taken back. */
export interface LibraryAct {
  undo: () => void
}

interface Texts {
  said: string
  undo: string
}

/**
 * Deletes the pages and says so, with a button that brings them back.
 *
 * @param undone called when they are back
 * @returns what brings them back from elsewhere
 */
export async function deleteWithUndo(
  pageIds: readonly string[],
  texts: Texts,
  undone: () => void,
): Promise<() => void> {
  await deletePages(pageIds)
  return tellWithUndo(texts, () => void restorePages(pageIds).then(undone))
}
