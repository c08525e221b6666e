/** A shortcut taken apart. `key` is a `KeyboardEvent.key` in lower case, e.g. `k`, `arrowup`, `?`. */
export interface Shortcut {
  key: string
  mod: boolean
  ctrl: boolean
  alt: boolean
  shift: boolean
}

/** What of a keyboard event decides about a shortcut. */
export type Keystroke = Pick<
  KeyboardEvent,
  'key' | 'code' | 'metaKey' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'isComposing' | 'keyCode'
>

const mac = /Mac|iPhone|iPad/.test(globalThis.navigator?.platform ?? '')

const parsed = new Map<string, Shortcut>()

/** Each key that is pressed asks this of every command: a text is taken apart once. */
export function parseShortcut(text: string): Shortcut {
  const shortcut = parsed.get(text) ?? partsOf(text)
  parsed.set(text, shortcut)
  return shortcut
}

function partsOf(text: string): Shortcut {
  const names = text.split('+')
  const key = names.pop()
  const unknown = names.find((name) => !['Mod', 'Ctrl', 'Alt', 'Shift'].includes(name))
  if (!key || unknown !== undefined) throw new Error(`not a shortcut: ${text}`)
  return {
    key: key.toLowerCase(),
    mod: names.includes('Mod'),
    ctrl: names.includes('Ctrl'),
    alt: names.includes('Alt'),
    shift: names.includes('Shift'),
  }
}

/** Whether the keystroke is the shortcut. An input method's own keystrokes never are. */
export function matchesShortcut(stroke: Keystroke, shortcut: Shortcut, onMac = mac): boolean {
  if (stroke.isComposing || stroke.keyCode === 229) return false
  const mod = onMac ? stroke.metaKey : stroke.ctrlKey
  const ctrl = onMac && stroke.ctrlKey
  if (mod !== shortcut.mod || ctrl !== shortcut.ctrl || stroke.altKey !== shortcut.alt) return false
  // A sign such as ? needs Shift on some keyboards and not on others, so Shift counts only where it is named.
  const isSign = /^[^\p{L}\p{N}]$/u.test(shortcut.key)
  if (!isSign && stroke.shiftKey !== shortcut.shift) return false
  return keysOf(stroke).includes(shortcut.key)
}

/** Whether the shortcut would be typed into text: it has no Mod, Ctrl or Alt and is no function key. */
export function isBare(shortcut: Shortcut): boolean {
  return !shortcut.mod && !shortcut.ctrl && !shortcut.alt && !/^f\d+$/.test(shortcut.key)
}

/** The shortcut's keys as people know them: `['⌘', 'K']` on macOS, `['Ctrl', 'K']` elsewhere. */
export function shortcutKeys(text: string, onMac = mac): string[] {
  return text.split('+').map((name) => {
    const sign = onMac ? macNames[name] : names[name]
    return sign ?? (name.length === 1 ? name.toUpperCase() : name)
  })
}

const arrows: Record<string, string> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Enter: '↵',
}
const names: Record<string, string> = { ...arrows, Mod: 'Ctrl', Delete: 'Del' }
const macNames: Record<string, string> = { ...arrows, Mod: '⌘', Alt: '⌥', Shift: '⇧', Ctrl: '⌃', Delete: '⌦' }

/**
 * The names under which a stroke is known: its key, in half width (an input method may send `？`), and the letter or
 * digit printed on it, because Alt and Shift turn those into other signs.
 */
function keysOf(stroke: Keystroke): string[] {
  const printed = /^(?:Key|Digit)(.)$/.exec(stroke.code)?.[1]
  const key = stroke.key.length === 1 ? stroke.key.normalize('NFKC') : stroke.key
  const byPosition = printed && (stroke.altKey || /\d/.test(printed)) ? [printed.toLowerCase()] : []
  return [key.toLowerCase(), ...byPosition]
}
