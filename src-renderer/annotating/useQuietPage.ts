import type { Node } from '@tiptap/pm/model'
import type { Editor } from '@tiptap/react'
import { useEffect, useState } from 'react'

/** Milliseconds without an edit. */
const quiet = 200

/** The page and the caret as they were in the last quiet moment: a list of all annotations is not made for each key. */
export function useQuietPage(editor: Editor): { page: Node; caret: number } {
  const [seen, setSeen] = useState(() => stateOf(editor))
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const soon = () => {
      clearTimeout(timer)
      timer = setTimeout(() => setSeen(stateOf(editor)), quiet)
    }
    editor.on('transaction', soon)
    return () => {
      clearTimeout(timer)
      editor.off('transaction', soon)
    }
  }, [editor])
  return seen
}

function stateOf({ state }: Editor) {
  return { page: state.doc, caret: state.selection.head }
}
