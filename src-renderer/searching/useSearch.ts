import { useEffect, useState } from 'react'
import type { QueryFault } from '../../src-core/searching/query/query'
import type { SearchProgress, SearchRequest } from '../indexing/messages'
import { searchClient } from '../indexing/SearchClient'

/** How the search for what is typed stands. `turn` is another for every search: what was asked of one is not of the next. */
export interface Searching {
  state: 'idle' | 'looking' | 'done' | 'slow'
  turn: number
  progress: SearchProgress | undefined
  fault: QueryFault | undefined
  /** Looks no further; what was found stays. */
  stop: () => void
}

/** Milliseconds after the last key. */
const quiet = 120

/** Of a search that was stopped this is true for good: what it says is not of all articles. */
export function isPart({ state, progress }: Pick<Searching, 'state' | 'progress'>): boolean {
  return state === 'done' && progress !== undefined && progress.done < 1
}

const stop = () => void searchClient.ask({ kind: 'stopSearch' }, () => {})

const idle: Searching = { state: 'idle', turn: 0, progress: undefined, fault: undefined, stop }
let turns = 0

/** Searches anew after each change of the request, and when an edit has reached the index. */
export function useSearch(request: SearchRequest, ready: boolean): Searching {
  const { typed, asPrinted, once, order } = request
  const [searching, setSearching] = useState(idle)
  const [edits, setEdits] = useState(0)
  useEffect(() => searchClient.onChange(() => setEdits((count) => count + 1)), [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: an edit is found without a new key.
  useEffect(() => {
    if (typed.trim() === '' || !ready) {
      setSearching(idle)
      return
    }
    let leave = () => {}
    const timer = setTimeout(() => {
      turns += 1
      const turn = turns
      setSearching((before) => ({ ...before, state: 'looking' }))
      leave = searchClient.ask({ kind: 'search', typed, asPrinted, once, order }, (answer) => {
        if (answer === 'slow') setSearching({ ...idle, turn, state: 'slow' })
        else if (answer.kind === 'fault') setSearching({ ...idle, turn, state: 'done', fault: answer.fault })
        else if (answer.kind === 'progress') {
          const state = answer.ended ? 'done' : 'looking'
          setSearching({ ...idle, state, turn, progress: answer.progress })
        }
      })
    }, quiet)
    return () => {
      clearTimeout(timer)
      leave()
    }
  }, [typed, asPrinted, once, order, ready, edits])
  return searching
}
