import type { Command } from '../commands/command'

/** Commands by the part of their id before the dot, in the order of their arrival. */
export function groupCommands(commands: readonly Command[]): [group: string, commands: Command[]][] {
  const groups = new Map<string, Command[]>()
  for (const command of commands) {
    const group = command.id.split('.')[0] ?? ''
    groups.set(group, [...(groups.get(group) ?? []), command])
  }
  return [...groups]
}
