import { type ReactNode, useCallback, useEffect, useState } from 'react'
import type { Failure } from '../../src-core/desktop/outcome'
import { type About, AboutProvider } from '../desktop/AboutProvider'
import { type Opening, openLibrary } from './openLibrary'
import { StartFailed } from './StartFailed'
import { StartProgress } from './StartProgress'
import { useTellRestored } from './useTellRestored'

/** Shows the window when main answers and the library is open; else what to do about it. */
export function Start({ children }: { children: ReactNode }) {
  const [about, setAbout] = useState<About>()
  const [failed, setFailed] = useState<Failure>()
  const [progress, setProgress] = useState<{ done: number; of: number }>()
  const tellRestored = useTellRestored()
  const start = useCallback(
    async (opening: Opening) => {
      const outcome = await once(opening, (done, of) => setProgress({ done, of }))
      setProgress(undefined)
      setFailed(outcome.ok ? undefined : outcome.error)
      if (!outcome.ok) return
      setAbout(outcome.value.about)
      if (outcome.value.journal) tellRestored(outcome.value.journal)
    },
    [tellRestored],
  )
  useEffect(() => {
    void start('usual')
  }, [start])
  if (about) return <AboutProvider about={about}>{children}</AboutProvider>
  if (progress) return <StartProgress {...progress} />
  return failed && <StartFailed failure={failed} open={start} />
}

let opening: ReturnType<typeof openLibrary> | undefined

/** One opening at a time, however often React mounts the window. */
function once(...asked: Parameters<typeof openLibrary>): ReturnType<typeof openLibrary> {
  opening ??= openLibrary(...asked).finally(() => {
    opening = undefined
  })
  return opening
}
