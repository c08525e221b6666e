import type { PageCommand } from '../../editor/commands/command'
import type { ChangeDescription } from '../../editor/history/describeChange'

/** A page that is being edited in this window. */
export interface OpenPageEditor {
  /** Runs the command in the page's own editor; false where it does not apply. Resolves when it is saved. */
  change: (command: PageCommand, description: ChangeDescription) => Promise<boolean>
}

const editors = new Map<string, OpenPageEditor>()

/** Lets changes of several pages reach the page through its editor. Returns what ends it. */
export function registerOpenPage(pageId: string, editor: OpenPageEditor): () => void {
  editors.set(pageId, editor)
  return () => {
    if (editors.get(pageId) === editor) editors.delete(pageId)
  }
}

export function openEditorOf(pageId: string): OpenPageEditor | undefined {
  return editors.get(pageId)
}

/** The lock that the window holds in which a page is being edited. */
export function pageLockName(pageId: string): string {
  return `galley-page-${pageId}`
}
