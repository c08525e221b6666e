import type { Editor } from '@tiptap/react'
import { useState } from 'react'
import { createPortal } from 'react-dom'
import { builtInTags } from '../../src-core/model/annotation'
import { useCommands } from '../commands/useCommands'
import { AnnotationList } from './AnnotationList'
import { TagBar } from './TagBar'
import { useAnnotating } from './useAnnotating'

interface AnnotatingProps {
  editor: Editor
  editable: boolean
  /** Where the list of annotations goes; null while it is closed. */
  side: HTMLElement | null
}

/** What marks the meaning of a page's text: the bar on a selection, its keys, and the list beside the text. */
export function Annotating({ editor, editable, side }: AnnotatingProps) {
  const annotating = useAnnotating(editor)
  const [asking, setAsking] = useState<'own' | 'remark' | null>(null)

  useCommands([
    ...builtInTags.map((tag, index) => ({
      id: `annotating.${tag}`,
      shortcut: `Mod+${index + 1}`,
      enabled: editable,
      run: () => annotating.tag(tag),
    })),
    { id: 'annotating.own', shortcut: 'Mod+6', enabled: editable, run: () => setAsking('own') },
    { id: 'annotating.remark', shortcut: 'Mod+Shift+M', enabled: editable, run: () => setAsking('remark') },
  ])

  return (
    <>
      {editable && <TagBar editor={editor} annotating={annotating} asking={asking} ask={setAsking} />}
      {side &&
        createPortal(<AnnotationList editor={editor} editable={editable} annotating={annotating} />, side)}
    </>
  )
}
