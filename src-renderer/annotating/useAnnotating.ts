import type { Editor } from '@tiptap/react'
import { useMemo } from 'react'
import type { Annotation } from '../../src-core/model/annotation'
import { addAnnotation } from '../editor/commands/addAnnotation'
import { changeAnnotation } from '../editor/commands/changeAnnotation'
import type { PageCommand } from '../editor/commands/command'
import { removeAnnotation } from '../editor/commands/removeAnnotation'
import { newId } from '../editor/newId'
import { whenComposed } from '../editor/whenComposed'
import { currentSettings } from '../ui/settings'
import { sameTagAt } from './sameTagAt'
import { wordAround } from './wordAround'

export interface Annotating {
  /** Tags the selection, or the caret's word; where exactly that is tagged so already, takes the tag off. */
  tag: (tag: string) => void
  /** Puts a remark on the selection, or on the caret's word. */
  remark: (text: string) => void
  change: (id: string, change: Partial<Pick<Annotation, 'tag' | 'remark' | 'kind'>>) => void
  remove: (id: string) => void
}

/** What annotates the editor's text. Each call is one undo; none loses what an input method is composing. */
export function useAnnotating(editor: Editor): Annotating {
  return useMemo(() => {
    const run = (command: PageCommand) =>
      whenComposed(editor.view, () => {
        command(editor.state, editor.view.dispatch)
      })
    const annotate = (part: Pick<Annotation, 'kind' | 'tag' | 'remark'>) =>
      run((state, dispatch) => {
        const { from, to } = state.selection.empty ? wordAround(state) : state.selection
        const same = part.kind === 'tag' ? sameTagAt(state.doc, part.tag, from, to) : undefined
        if (same) return removeAnnotation(same)(state, dispatch)
        const record = {
          ...part,
          id: newId(),
          author: currentSettings().editor,
          created: new Date().toISOString(),
        }
        return addAnnotation(record, from, to)(state, dispatch)
      })
    return {
      tag: (tag) => annotate({ kind: 'tag', tag, remark: '' }),
      remark: (text) => annotate({ kind: 'remark', tag: '', remark: text }),
      change: (id, change) => run(changeAnnotation(id, change)),
      remove: (id) => run(removeAnnotation(id)),
    }
  }, [editor])
}
