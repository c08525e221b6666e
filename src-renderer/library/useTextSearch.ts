import { useDebouncedValue } from '@mantine/hooks'
import { useEffect, useState } from 'react'
import { searchTexts, type TextHit } from '../database/searchTexts'
import type { Hits } from './libraryView'

/** Looks for the text in every article while it is typed; a search that is overtaken stops. */
export function useTextSearch(text: string): { hits: Hits; searching: boolean } {
  const [wanted] = useDebouncedValue(text.trim(), 150)
  const [hits, setHits] = useState<Hits>()
  const [searching, setSearching] = useState(false)
  useEffect(() => {
    const stop = new AbortController()
    const search = async () => {
      setHits(undefined)
      setSearching(wanted !== '')
      if (wanted === '') return
      const found = new Map<string, TextHit>()
      setHits(new Map())
      for await (const some of searchTexts(wanted, stop.signal)) {
        for (const hit of some) found.set(hit.articleId, hit)
        if (some.length > 0) setHits(new Map(found))
      }
      if (!stop.signal.aborted) setSearching(false)
    }
    void search()
    return () => stop.abort()
  }, [wanted])
  return { hits, searching }
}
