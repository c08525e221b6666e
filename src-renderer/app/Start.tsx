import { type ReactNode, useCallback, useEffect, useState } from 'react'
import type { Failure, Outcome } from '../../src-core/desktop/outcome'
import { openDatabase } from '../database/storage'
import { type About, AboutProvider } from '../desktop/AboutProvider'
import { desktop } from '../desktop/desktop'
import { StartFailed } from './StartFailed'

/** Shows the window when main answers and the library is open; else what to do about it. */
export function Start({ children }: { children: ReactNode }) {
  const [about, setAbout] = useState<About>()
  const [failed, setFailed] = useState<Failure>()
  const start = useCallback(async () => {
    const outcome = await opened()
    setFailed(outcome.ok ? undefined : outcome.error)
    if (outcome.ok) setAbout(outcome.value)
  }, [])
  useEffect(() => {
    void start()
  }, [start])
  if (failed) return <StartFailed failure={failed} retry={start} />
  return about && <AboutProvider about={about}>{children}</AboutProvider>
}

async function opened(): Promise<Outcome<About>> {
  const [about, database] = await Promise.all([desktop.about({}), openDatabase()])
  return database.ok ? about : database
}
