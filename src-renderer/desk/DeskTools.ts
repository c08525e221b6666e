import type { Editor } from '@tiptap/react'

/** What the desk offers to the features that work on its text. */
export interface DeskTools {
  editor: Editor
  editable: boolean
  /** The side pane to draw into; null while it is closed. */
  side: HTMLElement | null
}
