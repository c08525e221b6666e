import { useEffect } from 'react'

/** Milliseconds after which nobody waits for the first view any more. */
const settled = 5000

/** Keeps the index of the library in step from soon after the start, so that a search has nothing to wait for. */
export function SearchIndexing() {
  useEffect(() => {
    const timer = setTimeout(() => {
      void import('../searching/SearchClient').then(({ searchClient }) => searchClient.start())
    }, settled)
    return () => clearTimeout(timer)
  }, [])
  return null
}
