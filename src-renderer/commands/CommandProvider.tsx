import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { CommandRegistry } from './CommandRegistry'
import { listenForShortcuts } from './listenForShortcuts'

const RegistryContext = createContext<CommandRegistry | undefined>(undefined)

/** Holds the window's commands and listens for their shortcuts. */
export function CommandProvider({ children }: { children: ReactNode }) {
  const [registry] = useState(() => new CommandRegistry())
  useEffect(() => listenForShortcuts(registry, window), [registry])
  return <RegistryContext value={registry}>{children}</RegistryContext>
}

export function useCommandRegistry(): CommandRegistry {
  const registry = useContext(RegistryContext)
  if (!registry) throw new Error('commands are used outside of CommandProvider')
  return registry
}
