import { useSyncExternalStore } from 'react'

/** `lost`: the host does not answer. `refused`: it was started anew and does not know this tab. */
export type Connection = 'open' | 'lost' | 'refused'

let connection: Connection = 'open'
const listeners = new Set<() => void>()

/** Noted by the door at each call's end. */
export function setConnection(next: Connection): void {
  if (next === connection) return
  connection = next
  for (const listener of listeners) listener()
}

export function useConnection(): Connection {
  return useSyncExternalStore(subscribe, () => connection)
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
