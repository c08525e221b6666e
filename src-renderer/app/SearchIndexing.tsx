import { useEffect } from 'react'

/** Milliseconds after which nobody waits for the first view any more, and after which a lost host is asked again. */
const settled = 5000

/** Keeps the index of the library in step from soon after the start, so that a search has nothing to wait for. */
export function SearchIndexing() {
  useEffect(() => {
    let timer = setTimeout(begin, settled)
    function begin() {
      import('../indexing/SearchClient').then(
        ({ searchClient }) => searchClient.start(),
        // The host is lost, which the window says already.
        () => {
          timer = setTimeout(begin, settled)
        },
      )
    }
    return () => clearTimeout(timer)
  }, [])
  return null
}
