import { useEffect, useState } from 'react'
import type { Corpus } from '../../src-core/corpus/corpus'
import { corpusStates, type FrozenState } from '../../src-core/corpus/corpusState'
import { hashesNow, pagesOfArticles } from '../database/handing/corpora'

export interface CorpusNow {
  states: ReadonlyMap<string, FrozenState>
  /** Pages by article, where it still is on one. */
  pages: ReadonlyMap<string, string>
}

/** What has become of a corpus's articles; undefined until it is known. */
export function useCorpusStates(corpus: Corpus): CorpusNow | undefined {
  const [now, setNow] = useState<CorpusNow>()
  useEffect(() => {
    let current = true
    const look = async () => {
      const [hashes, pages] = await Promise.all([hashesNow(corpus), pagesOfArticles(corpus)])
      if (current) setNow({ states: corpusStates(corpus, hashes), pages })
    }
    void look()
    return () => {
      current = false
    }
  }, [corpus])
  return now
}
