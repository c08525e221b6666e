// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { CommandRegistry } from '../../../src-renderer/commands/CommandRegistry'
import { listenForShortcuts } from '../../../src-renderer/commands/listenForShortcuts'

/** Puts in the HTML, presses the key in its first element and says whether the command of `shortcut` ran. */
function pressed(shortcut: string, html: string, key: KeyboardEventInit): boolean {
  document.body.innerHTML = html
  const registry = new CommandRegistry()
  const run = vi.fn()
  registry.put({}, [{ id: 'a.b', shortcut, run }])
  const stop = listenForShortcuts(registry, window)
  const target = document.querySelector('[data-here]') ?? document.body
  target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...key }))
  stop()
  return run.mock.calls.length > 0
}

describe('shortcuts', () => {
  it('work anywhere with a modifier', () => {
    expect(pressed('Mod+K', '<input data-here>', { key: 'k', ctrlKey: true })).toBe(true)
  })

  it('without a modifier leave text that is edited alone', () => {
    expect(pressed('?', '<input data-here>', { key: '?' })).toBe(false)
    expect(pressed('?', '<div contenteditable="true"><b data-here></b></div>', { key: '?' })).toBe(false)
    expect(pressed('?', '<input type="checkbox" data-here>', { key: '?' })).toBe(true)
    expect(pressed('?', '<p data-here></p>', { key: '?' })).toBe(true)
  })

  it('leave Enter to the button that has the focus', () => {
    expect(pressed('Enter', '<button data-here></button>', { key: 'Enter' })).toBe(false)
    expect(pressed('Enter', '<div role="grid" data-here></div>', { key: 'Enter' })).toBe(true)
  })

  it('rest while a dialog is open', () => {
    expect(pressed('Delete', '<div aria-modal="true"><p data-here></p></div>', { key: 'Delete' })).toBe(false)
  })
})
