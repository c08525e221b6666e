import type { EditorState } from '@tiptap/pm/state'
import type { Editor } from '@tiptap/react'
import { useMemo } from 'react'
import type { Annotation } from '../../src-core/model/annotation'
import { addAnnotation } from '../editor/commands/addAnnotation'
import { changeAnnotation } from '../editor/commands/changeAnnotation'
import type { PageCommand } from '../editor/commands/command'
import { removeAnnotation } from '../editor/commands/removeAnnotation'
import { namesOf } from '../editor/names/NameMarks'
import { newId } from '../editor/newId'
import { whenComposed } from '../editor/whenComposed'
import { currentSettings } from '../ui/settings'
import { nameAround } from './nameAround'
import { sameTagAt } from './sameTagAt'
import type { Taxonomy } from './taxonomy/useTaxonomy'

export interface Annotating {
  /**
   * Tags the selection, or the name at the caret; where exactly that is tagged so already, takes the tag off.
   *
   * @param entity the id of who or what is meant
   */
  tag: (tag: string, entity?: string) => void
  /** Puts a remark on the selection, or on the name or word at the caret. */
  remark: (text: string) => void
  change: (id: string, change: Parameters<typeof changeAnnotation>[1]) => void
  /** Answers a remark. */
  reply: (record: Annotation, text: string) => void
  /** Settles a remark, or opens it again. */
  resolve: (record: Annotation) => void
  remove: (id: string) => void
}

/** What annotates the editor's text. Each call is one undo; none loses what an input method is composing. */
export function useAnnotating(
  editor: Editor,
  { topOf }: Taxonomy,
  tagged: (tag: string) => void,
): Annotating {
  return useMemo(() => {
    const run = (command: PageCommand) =>
      whenComposed(editor.view, () => {
        command(editor.state, editor.view.dispatch)
      })
    const act = () => ({ author: currentSettings().editor, created: new Date().toISOString() })
    const annotate = (part: Pick<Annotation, 'kind' | 'tag' | 'remark' | 'entity'>) =>
      run((state, dispatch) => {
        const { from, to } = rangeOf(state, topOf(part.tag))
        const same = part.kind === 'tag' ? sameTagAt(state.doc, part.tag, from, to) : undefined
        if (same) return removeAnnotation(same)(state, dispatch)
        return addAnnotation({ ...part, id: newId(), ...act() }, from, to)(state, dispatch)
      })
    const change: Annotating['change'] = (id, part) => run(changeAnnotation(id, part))
    return {
      tag: (tag, entity) => {
        annotate({ kind: 'tag', tag, remark: '', ...(entity && { entity }) })
        tagged(tag)
      },
      remark: (text) => annotate({ kind: 'remark', tag: '', remark: text }),
      change,
      reply: ({ id, replies = [] }, text) => change(id, { replies: [...replies, { text, ...act() }] }),
      resolve: ({ id, resolved }) => {
        const { author: by, created: at } = act()
        change(id, { resolved: resolved ? null : { by, at } })
      },
      remove: (id) => run(removeAnnotation(id)),
    }
  }, [editor, topOf, tagged])
}

/** The selection; without one the known name that the caret stands in, or the one its text tells. Positions of the page. */
function rangeOf(state: EditorState, kind: string): { from: number; to: number } {
  if (!state.selection.empty) return state.selection
  const { head } = state.selection
  return namesOf(state).find(({ from, to }) => from <= head && head <= to) ?? nameAround(state, kind)
}
