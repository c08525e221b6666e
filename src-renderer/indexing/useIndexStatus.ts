import { useSyncExternalStore } from 'react'
import type { IndexStatus } from './messages'
import { searchClient } from './SearchClient'

/** What of the library can be searched. */
export function useIndexStatus(): IndexStatus {
  return useSyncExternalStore(searchClient.subscribe, searchClient.status)
}
