import { useSyncExternalStore } from 'react'
import { useSettings } from './settings'

const dark = window.matchMedia('(prefers-color-scheme: dark)')

/** The scheme to show: the chosen one, or the system's. */
export function useColorScheme(): 'light' | 'dark' {
  const [{ theme }] = useSettings()
  const systemIsDark = useSyncExternalStore(subscribe, () => dark.matches)
  if (theme !== 'auto') return theme
  return systemIsDark ? 'dark' : 'light'
}

function subscribe(listener: () => void) {
  dark.addEventListener('change', listener)
  return () => dark.removeEventListener('change', listener)
}
