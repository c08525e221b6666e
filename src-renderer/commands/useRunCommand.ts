import { useCommandRegistry } from './CommandProvider'

/** Runs a command by its id: how a feature asks for what another one offers. Stable between renders. */
export function useRunCommand(): (id: string) => void {
  return useCommandRegistry().run
}
