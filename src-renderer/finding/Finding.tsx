import type { Editor } from '@tiptap/react'
import { useCallback, useState } from 'react'
import { createPortal } from 'react-dom'
import { useRequestHandler } from '../commands/requests'
import { useCommands } from '../commands/useCommands'
import { FindPanel, type FindStart } from './FindPanel'

interface FindingProps {
  editor: Editor
  editable: boolean
  pageId: string
  /** Where the panel goes; null while it is closed. */
  side: HTMLElement | null
  open: (panel: 'find') => void
}

/** Finding and replacing in the article, on the page and in the library. */
export function Finding({ editor, editable, pageId, side, open }: FindingProps) {
  const [start, setStart] = useState<FindStart>({ find: '', replacement: '', context: '', turn: 0 })
  useCommands([
    {
      id: 'finding.replace',
      shortcut: 'Mod+H',
      menu: 'edit',
      enabled: editable,
      run: () => {
        setStart((before) => ({ ...before, replace: true, turn: before.turn + 1 }))
        open('find')
      },
    },
  ])
  const replaceElsewhere = useCallback(
    (asked: Pick<FindStart, 'find' | 'replacement' | 'context'>) => {
      setStart((before) => ({ ...asked, replace: true, chosen: true, turn: before.turn + 1 }))
      open('find')
    },
    [open],
  )
  useRequestHandler('replaceElsewhere', replaceElsewhere)
  if (!side) return null
  return createPortal(
    <FindPanel key={start.turn} editor={editor} editable={editable} pageId={pageId} start={start} />,
    side,
  )
}
