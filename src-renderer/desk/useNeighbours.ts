import { useEffect, useState } from 'react'
import { usePageCount } from '../database/lists'
import { type Neighbours, neighboursOf } from '../database/neighbours'

const none: Neighbours = { previous: undefined, next: undefined }

/** The pages before and after this one. Looked for again when pages come or go, and never for an edit. */
export function useNeighbours(pageId: string): Neighbours {
  const [neighbours, setNeighbours] = useState(none)
  const count = usePageCount()
  useEffect(() => {
    if (count === undefined) return
    let current = true
    void neighboursOf(pageId).then((found) => current && setNeighbours(found))
    return () => {
      current = false
    }
  }, [pageId, count])
  return neighbours
}
