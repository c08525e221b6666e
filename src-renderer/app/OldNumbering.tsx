import { useEffect } from 'react'
import { catalogueClient } from '../database/catalogue/CatalogueClient'
import { outbox } from '../database/journal/Outbox'
import { numberOldPages } from '../database/numbers/numberOldPages'
import { whenIdle } from '../ui/whenIdle'

/** Milliseconds after which nobody waits for the first view any more. */
const settled = 8000

/**
 * Numbers the articles of pages that came in before articles had numbers, in the background, once soon after each start.
 * Nothing is to do in a library that has no such pages.
 */
export function OldNumbering() {
  useEffect(() => {
    const stop = new AbortController()
    const rest = () => new Promise<void>((resolve) => whenIdle(resolve))
    const number = async () => {
      if (outbox.isReadOnly) return
      const pageIds = await catalogueClient().ask('unnumbered', {})
      // One window does it for all.
      await navigator.locks.request('galley-old-numbers', { ifAvailable: true }, (lock) =>
        lock ? numberOldPages(pageIds, { signal: stop.signal, rest }) : undefined,
      )
    }
    // What fails, because the disk is full or the host is lost, is done at the next start.
    const timer = setTimeout(() => void number().catch(() => undefined), settled)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [])
  return null
}
