import type { PageCommand } from '../../editor/commands/command'
import type { ChangeDescription } from '../../editor/history/describeChange'

/** A page that is being edited in this window. */
export interface OpenPageEditor {
  /** Runs the command in the page's own editor; false where it does not apply. Resolves when it is saved. */
  change: (command: PageCommand, description: ChangeDescription) => Promise<boolean>
}

const editors = new Map<string, OpenPageEditor>()
const waiting = new Map<string, Set<(editor: OpenPageEditor) => void>>()

/** Milliseconds in which a desk of this window that holds a page's lock has its editor. */
const opening = 2000

/** Lets changes of several pages reach the page through its editor. Returns what ends it. */
export function registerOpenPage(pageId: string, editor: OpenPageEditor): () => void {
  editors.set(pageId, editor)
  for (const tell of waiting.get(pageId) ?? []) tell(editor)
  return () => {
    if (editors.get(pageId) === editor) editors.delete(pageId)
  }
}

export function openEditorOf(pageId: string): OpenPageEditor | undefined {
  return editors.get(pageId)
}

/** The editor of a page that is held, where a desk of this window is just opening it; undefined where another window has it. */
export function openingEditorOf(pageId: string): Promise<OpenPageEditor | undefined> {
  const open = editors.get(pageId)
  if (open) return Promise.resolve(open)
  return new Promise((resolve) => {
    const tellers = waiting.get(pageId) ?? new Set()
    waiting.set(pageId, tellers)
    const tell = (editor: OpenPageEditor | undefined) => {
      clearTimeout(timer)
      tellers.delete(tell)
      if (tellers.size === 0) waiting.delete(pageId)
      resolve(editor)
    }
    const timer = setTimeout(tell, opening, undefined)
    tellers.add(tell)
  })
}

/** The lock that the window holds in which a page is being edited. */
export function pageLockName(pageId: string): string {
  return `galley-page-${pageId}`
}
