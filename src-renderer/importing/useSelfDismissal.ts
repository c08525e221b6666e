import { type RefObject, useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import type { ImportProgress } from './ImportRun'

/** Milliseconds for which a summary without failures is shown. */
const shownFor = 8000

/**
 * Lets the summary of an import go by itself when everything went well: after a while, or when the editor goes to
 * another view. One that names failures stays until it is closed, and one under the pointer or with the focus waits.
 */
export function useSelfDismissal(
  { state, failed }: ImportProgress,
  panel: RefObject<HTMLElement | null>,
  dismiss: () => void,
): void {
  const [place] = useLocation()
  const cameAt = useRef(place)
  const goesByItself = state === 'done' && failed.length === 0
  useEffect(() => {
    if (!goesByItself) {
      cameAt.current = place
      return
    }
    if (place !== cameAt.current) return dismiss()
    const timer = setInterval(() => {
      if (!panel.current?.matches(':hover, :focus-within')) dismiss()
    }, shownFor)
    return () => clearInterval(timer)
  }, [goesByItself, place, panel, dismiss])
}
