import { useEffect, useState } from 'react'
import { pageLockName } from '../database/changes/openPages'
import { useKeeping } from '../database/journal/useKeeping'

/** `elsewhere`: the page is open in another window, which holds it until it is closed. */
export type PageLock = 'asking' | 'held' | 'elsewhere'

/** Holds the page for this window, so that two windows never overwrite each other's work. */
export function usePageLock(pageId: string): PageLock {
  const [lock, setLock] = useState<PageLock>('asking')
  const keeping = useKeeping()
  useEffect(() => {
    const given = new AbortController()
    const held = () => {
      if (given.signal.aborted) return undefined
      setLock('held')
      return new Promise<void>((release) => given.signal.addEventListener('abort', () => release()))
    }
    void askFor(pageLockName(pageId), held, () => setLock('elsewhere'), given.signal)
    return () => given.abort()
  }, [pageId])
  // In a window that may only read, a page is as if it were open elsewhere.
  return keeping.kind === 'reading' ? 'elsewhere' : lock
}

async function askFor(
  name: string,
  held: () => Promise<void> | undefined,
  elsewhere: () => void,
  signal: AbortSignal,
): Promise<void> {
  // A moment's patience: the page's last holder may just be going.
  const patience = setTimeout(elsewhere, 300)
  const take = () => {
    clearTimeout(patience)
    return held()
  }
  await navigator.locks.request(name, { signal }, take).catch(() => clearTimeout(patience))
}
