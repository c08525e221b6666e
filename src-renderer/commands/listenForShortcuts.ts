import type { CommandRegistry } from './CommandRegistry'
import type { Command } from './command'
import { isBare, matchesShortcut, parseShortcut, type Shortcut } from './shortcut'

/** Runs the commands whose shortcuts are pressed in `target`. Returns what stops listening. */
export function listenForShortcuts(registry: CommandRegistry, target: Window): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return
    const command = registry.all().find((each) => isPressed(each, event))
    if (!command) return
    event.preventDefault()
    // Browsers tell of a new selection in a later task. Where keys come faster than tasks, a command would act on
    // the selection before; so whoever listens is told now.
    target.document.dispatchEvent(new Event('selectionchange'))
    registry.run(command.id)
  }
  target.addEventListener('keydown', onKeyDown)
  return () => target.removeEventListener('keydown', onKeyDown)
}

function isPressed(command: Command, event: KeyboardEvent): boolean {
  if (!command.shortcut || command.enabled === false) return false
  const shortcut = parseShortcut(command.shortcut)
  return matchesShortcut(event, shortcut) && isMeant(event.target, shortcut)
}

/** Whether a shortcut pressed in this element is meant for the window: not for a dialog, a text or a control. */
function isMeant(element: EventTarget | null, shortcut: Shortcut): boolean {
  if (!(element instanceof Element)) return true
  if (element.closest('[aria-modal="true"], [role="menu"]')) return false
  if (!isBare(shortcut)) return true
  if (element.closest(textFields)) return false
  const pressesControl = shortcut.key === 'enter' || shortcut.key === ' '
  return !(pressesControl && element.closest('button, a, summary, [role="button"], [role="tab"]'))
}

/** `input`s that take no text (checkboxes, radio buttons) are no text fields. */
const textFields =
  'input:not([type="checkbox"], [type="radio"], [type="button"]), textarea, select, [contenteditable]:not([contenteditable="false"])'
