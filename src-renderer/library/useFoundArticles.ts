import { useDebouncedValue } from '@mantine/hooks'
import { useEffect, useState } from 'react'
import type { FoundText } from '../../src-core/catalogue/query'
import { literally } from '../../src-core/searching/findPlaces'
import { findArticles } from '../indexing/findArticles'
import { searchClient } from '../indexing/SearchClient'

let turns = 0

/** The articles that hold a text, while it is typed and after each edit; undefined while none is typed or none are known yet. */
export function useFoundArticles(text: string): { found: FoundText | undefined; searching: boolean } {
  const [wanted] = useDebouncedValue(text.trim(), 150)
  const [found, setFound] = useState<FoundText>()
  const [searching, setSearching] = useState(false)
  const [edits, setEdits] = useState(0)
  useEffect(() => searchClient.onChange(() => setEdits((count) => count + 1)), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: an edit is found without a new key.
  useEffect(() => {
    const stop = new AbortController()
    const take = (articles: string) => {
      turns += 1
      setFound({ text: wanted, articles, turn: turns })
    }
    const look = async () => {
      if (wanted === '') {
        setFound(undefined)
        return setSearching(false)
      }
      setSearching(true)
      let ids = ''
      for await (const some of findArticles(literally(wanted), stop.signal)) {
        if (stop.signal.aborted) return
        ids = ids === '' ? some : `${ids}\n${some}`
        take(ids)
      }
      if (stop.signal.aborted) return
      if (ids === '') take('')
      setSearching(false)
    }
    void look()
    return () => stop.abort()
  }, [wanted, edits])
  return { found, searching }
}
