import type { Editor } from '@tiptap/react'
import { useEffect, useState } from 'react'
import { useCommands } from '../../commands/useCommands'
import { goToBlock } from '../../editor/commands/goToBlock'
import { setFocusMode } from '../../editor/FocusBlock'
import { whenComposed } from '../../editor/whenComposed'

/** One paragraph at a time, with its raw lines above it. Every other command goes on working. */
export function useFocusMode(editor: Editor): boolean {
  const [on, setOn] = useState(false)
  useEffect(() => {
    whenComposed(editor.view, () => {
      editor.view.dispatch(setFocusMode(editor.state.tr, on).scrollIntoView())
    })
  }, [editor, on])
  const go = (by: 1 | -1) => () =>
    whenComposed(editor.view, () => {
      goToBlock(by)(editor.state, editor.view.dispatch)
      editor.view.focus()
    })
  useCommands([
    {
      id: 'desk.focusMode',
      shortcut: 'F9',
      menu: 'view',
      run: () => {
        setOn(!on)
        editor.view.focus()
      },
    },
    { id: 'desk.nextParagraph', shortcut: 'Mod+ArrowDown', menu: 'page', run: go(1) },
    { id: 'desk.previousParagraph', shortcut: 'Mod+ArrowUp', menu: 'page', run: go(-1) },
  ])
  return on
}
