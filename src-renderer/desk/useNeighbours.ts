import { useEffect, useState } from 'react'
import type { Neighbours } from '../../src-core/catalogue/neighboursOf'
import { catalogueClient } from '../database/catalogue/CatalogueClient'

const none: Neighbours = { previous: undefined, next: undefined }

/** The pages before and after this one, as the library changes. */
export function useNeighbours(pageId: string): Neighbours {
  const [neighbours, setNeighbours] = useState(none)
  useEffect(() => {
    let current = true
    const ask = async () => {
      const found = await catalogueClient().ask('neighbours', { pageId })
      if (!current) return
      setNeighbours((known) =>
        known.previous === found.previous && known.next === found.next ? known : found,
      )
    }
    void ask()
    const stop = catalogueClient().onChange(() => void ask())
    return () => {
      current = false
      stop()
    }
  }, [pageId])
  return neighbours
}
