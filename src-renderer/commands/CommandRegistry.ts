import type { Command } from './command'
import { runAs } from './runningCommand'

/**
 * The commands that can be run now. Each view puts its own in while it is on screen; the palette, the list of
 * shortcuts, the menu and the keyboard read them. An id or a shortcut taken twice is a bug and throws.
 */
export class CommandRegistry {
  #byOwner = new Map<object, readonly Command[]>()
  #all: readonly Command[] = []
  #signature = ''
  #listeners = new Set<() => void>()

  /** Replaces what `owner` had put in. */
  put(owner: object, commands: readonly Command[]): void {
    this.#byOwner.set(owner, commands)
    this.#changed()
  }

  remove(owner: object): void {
    if (this.#byOwner.delete(owner)) this.#changed()
  }

  /**
   * The commands in the order of their arrival. The list stays the same object until a command comes, goes or changes
   * its shortcut or its being enabled.
   */
  all = (): readonly Command[] => this.#all

  /** Runs the command as it is now; unknown and disabled ones are passed over. */
  run = (id: string): void => {
    const command = [...this.#byOwner.values()].flat().find((each) => each.id === id)
    if (command && command.enabled !== false) runAs(id, () => command.run())
  }

  /** Returns what stops listening. */
  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #changed() {
    const all = [...this.#byOwner.values()].flat()
    const signature = all.map((each) => `${each.id} ${each.shortcut} ${each.enabled} ${each.menu}`).join('\n')
    if (signature === this.#signature) return
    refuseDoubles(all)
    this.#all = all
    this.#signature = signature
    for (const listener of this.#listeners) listener()
  }
}

function refuseDoubles(commands: readonly Command[]) {
  const taken = new Map<string, string>()
  for (const { id, shortcut } of commands) {
    for (const name of shortcut ? [id, shortcut.toLowerCase()] : [id]) {
      const other = taken.get(name)
      if (other) throw new Error(`${name} belongs to the commands ${other} and ${id}`)
      taken.set(name, id)
    }
  }
}
