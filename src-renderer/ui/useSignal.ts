import { useSyncExternalStore } from 'react'
import type { Signal } from './Signal'

/** The signal's value; the calling component is drawn again when it changes. */
export function useSignal<T>(signal: Signal<T>): T {
  return useSyncExternalStore(signal.subscribe, () => signal.value)
}
