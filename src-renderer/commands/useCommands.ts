import { useLayoutEffect, useState } from 'react'
import { useCommandRegistry } from './CommandProvider'
import type { Command } from './command'

/** Offers the commands while the calling component is on screen. The list may be a new one on each render. */
export function useCommands(commands: readonly Command[]): void {
  const registry = useCommandRegistry()
  const [owner] = useState(() => ({}))
  // Layout effects, because those of a view that goes are undone before those of the one that comes are run.
  useLayoutEffect(() => registry.put(owner, commands))
  useLayoutEffect(() => () => registry.remove(owner), [registry, owner])
}
