import { notifications } from '@mantine/notifications'
import { databaseFailure } from '../database/storage'
import { useFailureText } from '../ui/failureText'
import type { ImportRun } from './ImportRun'

/** Takes the last import back, and tells what stood in the way. */
export function useUndoImport(run: ImportRun): () => void {
  const failureText = useFailureText()
  return () => {
    run.undo().catch((error) => {
      notifications.show({ message: failureText(databaseFailure(error).error), autoClose: false })
    })
  }
}
