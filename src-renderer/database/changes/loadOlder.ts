import type { EditorState, Transaction } from '@tiptap/pm/state'
import { addOlder } from '../../editor/history/Timeline'
import { allChanges } from '../../editor/history/TimelineState'
import { timelineOf } from '../../editor/history/timelineKey'
import { olderChanges } from './changes'

interface EditorLike {
  readonly state: EditorState
  dispatch: (transaction: Transaction) => void
}

const loading = new Map<string, Promise<void>>()

/** Brings the next older part of the page's history into its editor, if there is more. */
export function loadOlder(pageId: string, view: EditorLike): Promise<void> {
  const running = loading.get(pageId) ?? load(pageId, view).finally(() => loading.delete(pageId))
  loading.set(pageId, running)
  return running
}

async function load(pageId: string, view: EditorLike): Promise<void> {
  const timeline = timelineOf(view.state)
  if (!timeline.more) return
  const oldest = allChanges(timeline)[0]?.sequence ?? timeline.last + 1
  const { changes, more } = await olderChanges(pageId, oldest)
  view.dispatch(addOlder(view.state, changes, more))
}
