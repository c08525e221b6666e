import { EditorState } from '@tiptap/pm/state'
import type { PageDocument } from '../../../src-core/model/document'
import { invariantsPlugin } from '../invariants/Invariants'
import { startedWorkPlugin } from '../invariants/StartedWork'
import { pageFromJson } from '../pageSchema'
import { type TimelineOptions, timelinePlugin } from './Timeline'

/** A page as its editor has it, without a window: its history and what keeps it in order, but nothing to see. */
export function pageState(document: PageDocument, history: TimelineOptions): EditorState {
  return EditorState.create({
    doc: pageFromJson(document),
    plugins: [timelinePlugin(history), startedWorkPlugin(), invariantsPlugin()],
  })
}
