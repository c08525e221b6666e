import { useSyncExternalStore } from 'react'
import { type KeepingState, outbox } from './Outbox'

/** Where the editor's work is; live. */
export function useKeeping(): KeepingState {
  return useSyncExternalStore(outbox.subscribe, () => outbox.state)
}
