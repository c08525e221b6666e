import { Signal } from '../ui/Signal'

/** Writes beside the page's own that the database has not taken yet: nothing is called saved while there are any. */
export const pendingWrites = new Signal(0)

/** Counts a write until it is in the database, or refused. */
export function whilePending<T>(write: Promise<T>): Promise<T> {
  pendingWrites.set(pendingWrites.value + 1)
  return write.finally(() => pendingWrites.set(pendingWrites.value - 1))
}
