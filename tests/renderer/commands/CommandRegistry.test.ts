import { describe, expect, it, vi } from 'vitest'
import { CommandRegistry } from '../../../src-renderer/commands/CommandRegistry'

describe('the command registry', () => {
  it('runs a command as it was last put in', () => {
    const registry = new CommandRegistry()
    const owner = {}
    const [first, second] = [vi.fn(), vi.fn()]
    registry.put(owner, [{ id: 'a.b', run: first }])
    registry.put(owner, [{ id: 'a.b', run: second }])
    registry.run('a.b')
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 1])
  })

  it('tells listeners of a change that can be seen, and of no other', () => {
    const registry = new CommandRegistry()
    const owner = {}
    const listener = vi.fn()
    registry.subscribe(listener)
    registry.put(owner, [{ id: 'a.b', run: () => {} }])
    registry.put(owner, [{ id: 'a.b', run: () => {} }])
    expect(listener).toHaveBeenCalledTimes(1)
    registry.put(owner, [{ id: 'a.b', enabled: false, run: () => {} }])
    registry.remove(owner)
    expect(listener).toHaveBeenCalledTimes(3)
    expect(registry.all()).toEqual([])
  })

  it('does not run what is disabled', () => {
    const registry = new CommandRegistry()
    const run = vi.fn()
    registry.put({}, [{ id: 'a.b', enabled: false, run }])
    registry.run('a.b')
    expect(run).not.toHaveBeenCalled()
  })

  it('refuses an id or a shortcut that is taken', () => {
    const registry = new CommandRegistry()
    registry.put({}, [{ id: 'a.b', shortcut: 'Mod+K', run: () => {} }])
    expect(() => registry.put({}, [{ id: 'a.c', shortcut: 'mod+k', run: () => {} }])).toThrow('a.b and a.c')
  })
})
