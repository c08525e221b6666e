import { Extension } from '@tiptap/core'
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state'
import type { Change } from '../../../src-core/model/change'
import { redo } from './redo'
import { changeFromJson, type TimelineChange } from './TimelineChange'
import {
  recorded,
  stepBack,
  stepForth,
  type TimelineState,
  timelineFrom,
  withBranch,
  withOlder,
} from './TimelineState'
import { type TimelineMove, timelineKey } from './timelineKey'
import { undo } from './undo'

export interface TimelineOptions {
  /** Who changes the page now. */
  author: () => string
  /** The newest changes of the page's history, as they were stored. */
  changes: readonly Change[]
  /** Older ones are in the database. */
  more: boolean
}

/**
 * One history for typing, structure, annotations and status, which outlives the window: its changes are stored with
 * the page. A page has one editor at a time, so the history is a line, and every change of the page is in it.
 * Its keys are the desk's commands.
 */
export const Timeline = Extension.create<TimelineOptions>({
  name: 'timeline',
  addOptions: () => ({ author: () => '', changes: [], more: false }),
  addProseMirrorPlugins() {
    return [timelinePlugin(this.options)]
  },
})

/** The plugin by itself, for a page without a window. */
export function timelinePlugin({ author, changes, more }: TimelineOptions): Plugin<TimelineState> {
  return new Plugin<TimelineState>({
    key: timelineKey,
    state: {
      init: (_config, { schema }) =>
        timelineFrom(
          changes.map((change) => changeFromJson(schema, change)),
          more,
        ),
      apply(transaction, timeline, before) {
        const move: TimelineMove | undefined = transaction.getMeta(timelineKey)
        if (move?.type === 'older') return withOlder(timeline, move.changes, move.more)
        const now = move?.type === 'branch' ? withBranch(timeline, move.changes, move.known) : timeline
        if (!transaction.docChanged) return now
        if (move?.type === 'undo') return stepBack(timeline)
        if (move?.type === 'redo') return stepForth(timeline)
        return recorded(now, transaction, before, author())
      },
    },
    props: {
      handleDOMEvents: {
        // The system's own "undo" (a menu, a touch bar) would change the DOM behind the editor's back.
        beforeinput(view, event) {
          const command = { historyUndo: undo, historyRedo: redo }[event.inputType]
          if (!command) return false
          event.preventDefault()
          const asked = new CustomEvent(systemHistory, { detail: event.inputType, cancelable: true })
          if (view.dom.dispatchEvent(asked)) command(view.state, view.dispatch)
          return true
        },
      },
    },
  })
}

/** An event on the editor's element: the system asks for `historyUndo` or `historyRedo`. Prevent it to do it yourself. */
export const systemHistory = 'galley-history'

/** The transaction that puts older changes into memory; the page stays as it is. */
export function addOlder(state: EditorState, older: readonly Change[], more: boolean): Transaction {
  const changes: TimelineChange[] = older.map((change) => changeFromJson(state.schema, change))
  const move: TimelineMove = { type: 'older', changes, more }
  return state.tr.setMeta(timelineKey, move).setMeta('addToHistory', false)
}

/** Says that the transaction also brings another editor's changes, to be kept beside the page's own. */
export function addBranch(
  transaction: Transaction,
  branch: readonly Change[],
  known: ReadonlyMap<number, number>,
): Transaction {
  const { schema } = transaction.doc.type
  const changes = branch.map((change) => changeFromJson(schema, change))
  const move: TimelineMove = { type: 'branch', changes, known }
  return transaction.setMeta(timelineKey, move)
}
