import { useSyncExternalStore } from 'react'
import { useCommandRegistry } from './CommandProvider'
import type { Command } from './command'

/** Every command on offer, disabled ones included; renders anew when one comes, goes or changes. */
export function useAllCommands(): readonly Command[] {
  const registry = useCommandRegistry()
  return useSyncExternalStore(registry.subscribe, registry.all)
}
