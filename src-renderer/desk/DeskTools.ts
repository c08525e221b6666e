import type { Editor } from '@tiptap/react'
import type { Side } from './side/useSide'

/** What the desk offers to the features that work on its text. */
export interface DeskTools {
  editor: Editor
  editable: boolean
  /** The panels beside the text. A feature draws into its own while it is open. */
  side: Side
}
