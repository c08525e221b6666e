import type { Editor } from '@tiptap/react'
import { type RefObject, useCallback } from 'react'
import type { PageCommand } from '../editor/commands/command'
import { whenComposed } from '../editor/whenComposed'
import type { RawPaneHandle } from './proof/RawPane'

/** Runs a command as an undo of its own. The focus stays in its pane, and the proof shows where its lines stand now. */
export type EditPage = (command: PageCommand, inProof?: boolean) => void

export function usePageEdits(
  editor: Editor,
  proof: RefObject<RawPaneHandle | null>,
  showPicked: () => void,
): EditPage {
  return useCallback(
    (command, inProof = proof.current?.hasFocus() ?? false) => {
      const { view } = editor
      whenComposed(view, () => {
        command(view.state, view.dispatch)
        if (!inProof) return view.focus()
        showPicked()
        proof.current?.focus()
      })
    },
    [editor, proof, showPicked],
  )
}
