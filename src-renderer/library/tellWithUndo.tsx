import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'

/** Milliseconds for which the undo is offered; the key for it goes on working. */
const offered = 10_000

/**
 * Says what was done, with a button that takes it back.
 *
 * @returns what takes it back from elsewhere; it does so once
 */
export function tellWithUndo(
  { said, undo }: { said: string; undo: string },
  takeBack: () => void,
): () => void {
  let taken = false
  const once = () => {
    notifications.hide(id)
    if (!taken) takeBack()
    taken = true
  }
  const id = notifications.show({
    autoClose: offered,
    message: (
      <>
        {said}{' '}
        <Button size="compact-sm" variant="subtle" onClick={once}>
          {undo}
        </Button>
      </>
    ),
  })
  return once
}
