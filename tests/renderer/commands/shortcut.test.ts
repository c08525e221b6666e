// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import {
  isBare,
  type Keystroke,
  matchesShortcut,
  parseShortcut,
  shortcutKeys,
} from '../../../src-renderer/commands/shortcut'

function stroke(key: string, more: Partial<Keystroke> = {}): Keystroke {
  return {
    key,
    code: '',
    metaKey: false,
    ctrlKey: false,
    altKey: false,
    shiftKey: false,
    isComposing: false,
    keyCode: 0,
    ...more,
  }
}

describe('a shortcut', () => {
  it('takes Ctrl for Mod, and ⌘ on macOS', () => {
    const palette = parseShortcut('Mod+K')
    expect(matchesShortcut(stroke('k', { ctrlKey: true }), palette, false)).toBe(true)
    expect(matchesShortcut(stroke('k', { ctrlKey: true }), palette, true)).toBe(false)
    expect(matchesShortcut(stroke('k', { metaKey: true }), palette, true)).toBe(true)
  })

  it('does not match with a modifier more', () => {
    const palette = parseShortcut('Mod+K')
    expect(matchesShortcut(stroke('K', { ctrlKey: true, shiftKey: true }), palette, false)).toBe(false)
    expect(matchesShortcut(stroke('k', { ctrlKey: true, altKey: true }), palette, false)).toBe(false)
  })

  it('is never what an input method composes with', () => {
    const open = parseShortcut('Enter')
    expect(matchesShortcut(stroke('Enter', { isComposing: true }), open, false)).toBe(false)
    expect(matchesShortcut(stroke('Enter', { keyCode: 229 }), open, false)).toBe(false)
    expect(matchesShortcut(stroke('Enter'), open, false)).toBe(true)
  })

  it('knows a sign with or without Shift, in full width too', () => {
    const list = parseShortcut('?')
    expect(matchesShortcut(stroke('?', { shiftKey: true }), list, false)).toBe(true)
    expect(matchesShortcut(stroke('?'), list, false)).toBe(true)
    expect(matchesShortcut(stroke('？', { shiftKey: true }), list, false)).toBe(true)
  })

  it('knows a letter by its key where Alt makes another sign of it', () => {
    const shortcut = parseShortcut('Alt+N')
    expect(matchesShortcut(stroke('˜', { altKey: true, code: 'KeyN' }), shortcut, true)).toBe(true)
  })

  it('is bare without Mod, Ctrl and Alt, function keys apart', () => {
    expect(
      ['?', 'Delete', 'Shift+A', 'F2', 'Mod+S', 'Alt+1'].map((text) => isBare(parseShortcut(text))),
    ).toEqual([true, true, true, false, false, false])
  })

  it('refuses a modifier that it does not know', () => {
    expect(() => parseShortcut('Hyper+K')).toThrow('Hyper+K')
  })

  it('is shown as the keys of the system', () => {
    expect(shortcutKeys('Mod+Shift+ArrowUp', false)).toEqual(['Ctrl', 'Shift', '↑'])
    expect(shortcutKeys('Mod+Shift+k', true)).toEqual(['⌘', '⇧', 'K'])
  })
})
