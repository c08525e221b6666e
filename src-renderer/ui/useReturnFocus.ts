import { useEffect } from 'react'

/** Gives the focus back, when the calling component goes, to what had it when it came: for dialogs made on demand. */
export function useReturnFocus(): void {
  useEffect(() => {
    const before = document.activeElement
    return () => {
      // The dialog's own focus trap lets go first.
      if (before instanceof HTMLElement) setTimeout(() => before.focus(), 0)
    }
  }, [])
}
