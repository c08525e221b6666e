import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { deletePages, restorePages } from '../database/deletePages'

/** Milliseconds for which the undo is offered; after that the pages are under "Recently deleted". */
const offered = 10_000

/** What was deleted, to be had back. */
export interface Deletion {
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
  { said, undo }: Texts,
  undone: () => void,
): Promise<() => void> {
  await deletePages(pageIds)
  const bringBack = () => {
    notifications.hide(id)
    void restorePages(pageIds).then(undone)
  }
  const id = notifications.show({
    autoClose: offered,
    message: (
      <>
        {said}{' '}
        <Button size="compact-sm" variant="subtle" onClick={bringBack}>
          {undo}
        </Button>
      </>
    ),
  })
  return bringBack
}
