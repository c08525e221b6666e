import { useSyncExternalStore } from 'react'
import { z } from 'zod'

const schema = z.object({
  language: z.enum(['system', 'en', 'zh-CN']).catch('system'),
  theme: z.enum(['auto', 'light', 'dark']).catch('auto'),
  /** The author of annotations and corrections; may be empty. */
  editor: z.string().catch(''),
  /** Per cent of the usual size. */
  textSize: z.number().min(80).max(150).catch(100),
})
export type Settings = z.infer<typeof schema>

const storageKey = 'galley.settings'
let settings = read()
const listeners = new Set<() => void>()

/** The editor's settings and what changes some of them. They are kept at once and in every window. */
export function useSettings(): [Settings, (change: Partial<Settings>) => void] {
  return [useSyncExternalStore(subscribe, currentSettings), changeSettings]
}

export function currentSettings(): Settings {
  return settings
}

function changeSettings(change: Partial<Settings>): void {
  settings = { ...settings, ...change }
  localStorage.setItem(storageKey, JSON.stringify(settings))
  for (const listener of listeners) listener()
}

function read(): Settings {
  try {
    return schema.parse(JSON.parse(localStorage.getItem(storageKey) ?? '{}'))
  } catch {
    return schema.parse({})
  }
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

window.addEventListener('storage', (event) => {
  if (event.key !== storageKey) return
  settings = read()
  for (const listener of listeners) listener()
})
