import { useSyncExternalStore } from 'react'
import { z } from 'zod'
import { type CitationStyle, citationStyles } from '../../src-core/citations/cite'

/** How wide the text of a page may run. */
export const readingWidths = ['narrow', 'normal', 'wide'] as const

const schema = z.object({
  language: z.enum(['system', 'en', 'zh-CN']).catch('system'),
  theme: z.enum(['auto', 'light', 'dark']).catch('auto'),
  /** The author of annotations and corrections; may be empty. */
  editor: z.string().catch(''),
  /** Names that were used before, the last one first. */
  recentEditors: z.array(z.string()).catch([]),
  /** Per cent of the usual size. */
  textSize: z.number().min(80).max(150).catch(100),
  readingWidth: z.enum(readingWidths).catch('normal'),
  /** Asked for last; null where none ever was. */
  citationStyle: z.enum(citationStyles).nullable().catch(null),
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

/** Lets another person go on; an empty name is nobody's. */
export function changeEditor(name: string): void {
  const editor = name.trim()
  const others = [settings.editor, ...settings.recentEditors].filter((each) => each && each !== editor)
  changeSettings({ editor, recentEditors: [...new Set(others)].slice(0, mostRecent) })
}

export function changeCitationStyle(citationStyle: CitationStyle): void {
  changeSettings({ citationStyle })
}

/** Names kept of those who edited before. */
const mostRecent = 8

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
