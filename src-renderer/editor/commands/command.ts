import type { EditorState, Transaction } from '@tiptap/pm/state'

/** As ProseMirror's own: without `dispatch` it only says whether it could run. Each one is one undo. */
export type PageCommand = (state: EditorState, dispatch?: (transaction: Transaction) => void) => boolean
