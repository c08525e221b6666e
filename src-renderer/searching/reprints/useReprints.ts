import { useEffect, useState } from 'react'
import type { ReprintState } from '../../indexing/messages'
import { searchClient } from '../../indexing/SearchClient'

export interface Reprints {
  /** `ended`: by the editor, or because the library was written anew meanwhile. */
  state: 'waiting' | 'looking' | 'done' | 'ended'
  found: ReprintState | undefined
  /** Another one with each looking: what was found by one is not of the next. */
  turn: number
  stop: () => void
  again: () => void
}

let turns = 0

/** Looks for reprints in the whole library, once it can be searched; goes on in its worker when the view is left. */
export function useReprints(ready: boolean): Reprints {
  const [state, setState] = useState<Reprints['state']>('waiting')
  const [found, setFound] = useState<ReprintState>()
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    if (!ready || turn < 0) return
    setState('looking')
    return searchClient.ask({ kind: 'reprints' }, (answer) => {
      if (answer === 'slow' || answer.kind === 'gone') setState('ended')
      else if (answer.kind === 'reprints') {
        setFound(answer.state)
        if (answer.ended) setState('done')
      }
    })
  }, [ready, turn])
  return {
    state,
    found,
    turn,
    stop: () => {
      searchClient.ask({ kind: 'stopReprints' }, () => {})
      setState('ended')
    },
    again: () => {
      turns += 1
      setTurn(turns)
    },
  }
}
