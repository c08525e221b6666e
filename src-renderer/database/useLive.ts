import Dexie from 'dexie'
import { useLiveQuery } from 'dexie-react-hooks'
import { Signal } from '../ui/Signal'
import { useSignal } from '../ui/useSignal'

/** Writes after which every query is asked anew. */
const most = 500

const turn = new Signal(0)
let writes = 0

Dexie.on('storagemutated', () => {
  writes += 1
  if (writes % most === 0) turn.set(turn.value + 1)
})

/**
 * What a query gives, now and after each write that concerns it; undefined until the first answer.
 *
 * Of each live query Dexie keeps the keys of all that was written since it was asked last (`accumMuts`). Many are never
 * asked again in a window that is open all day, so all are after some hundred writes.
 */
export function useLive<T>(query: () => Promise<T> | T, deps: readonly unknown[] = []): T | undefined {
  const asked = useSignal(turn)
  return useLiveQuery(query, [...deps, asked])
}
