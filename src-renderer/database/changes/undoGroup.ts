import { editPage } from '../../editor/history/editPage'
import { redoGroupHere } from '../../editor/history/redoGroupHere'
import { takeBackGroup } from '../../editor/history/takeBackGroup'
import { database } from '../database'
import { putDocument, savedTables } from '../pages'
import { changesSince, newestChanges } from './changes'
import { openEditorOf } from './openPages'
import { withPageLocks } from './withPageLocks'

export interface GroupMoved {
  /** Pages where the act was taken back, or done again. */
  changed: string[]
  /** Pages left as they are: another window edits them, or later work stands in the way. */
  left: string[]
}

interface Move {
  author: string
  /** Pages that were seen to already. */
  except?: readonly string[]
}

/**
 * Takes back what `changePages` did, in every page. Where a page was edited since, only what stands as it was left
 * then is taken back, as a new entry of the page's history.
 */
export function undoGroup(group: string, move: Move): Promise<GroupMoved> {
  return moveGroup('undo', group, move)
}

/** Does again what `undoGroup` took back, in the pages where nothing else was done since. */
export function redoGroup(group: string, move: Move): Promise<GroupMoved> {
  return moveGroup('redo', group, move)
}

async function moveGroup(
  type: 'undo' | 'redo',
  group: string,
  { author, except = [] }: Move,
): Promise<GroupMoved> {
  const state = type === 'undo' ? 'done' : 'undone'
  const rows = await database.changes.where({ group }).toArray()
  const concerned = rows.filter((row) => row.state === state && !except.includes(row.pageId))
  const first = new Map<string, number>()
  for (const { pageId, sequence } of concerned) {
    first.set(pageId, Math.min(sequence, first.get(pageId) ?? sequence))
  }
  const command = type === 'undo' ? takeBackGroup(group) : redoGroupHere(group)
  const description = { code: 'desk.undo' }
  const result: GroupMoved = { changed: [], left: [] }
  const done = (pageId: string, changed: boolean) => {
    if (changed) result.changed.push(pageId)
    else result.left.push(pageId)
  }
  for (const [pageId, sequence] of first) {
    const open = openEditorOf(pageId)
    if (open) {
      done(pageId, await open.change(command, description))
      continue
    }
    await withPageLocks([pageId], async (free) => {
      if (!free.has(pageId)) return done(pageId, false)
      await database.transaction('rw', savedTables, async () => {
        const stored = await database.documents.get(pageId)
        const changes =
          type === 'undo' ? await changesSince(pageId, sequence) : (await newestChanges(pageId)).changes
        const history = { changes, more: true, author: () => author }
        const edited = stored && editPage(stored.document, history, command, description)
        if (edited) await putDocument(pageId, edited.document, edited.changes)
        done(pageId, Boolean(edited))
      })
    })
  }
  return result
}
