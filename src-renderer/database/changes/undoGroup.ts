import { editPage } from '../../editor/history/editPage'
import { redoGroupHere } from '../../editor/history/redoGroupHere'
import { takeBackGroup } from '../../editor/history/takeBackGroup'
import { database } from '../database'
import { putDocument, savedTables } from '../pages'
import { changesSince, newestChanges } from './changes'
import { openEditorOf, openingEditorOf } from './openPages'
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
  /** Called now and then with how many pages were seen to. */
  progress?: (done: number, of: number) => void
}

/** Pages that are in memory, and in one transaction, at a time. */
const chunk = 25

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
  { author, except = [], progress }: Move,
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
  const closed: string[] = []
  for (const pageId of first.keys()) {
    const open = openEditorOf(pageId)
    if (open) done(pageId, await open.change(command, description))
    else closed.push(pageId)
  }
  const held: string[] = []
  for (let start = 0; start < closed.length; start += chunk) {
    progress?.(start, closed.length)
    const some = closed.slice(start, start + chunk)
    await withPageLocks(some, (free) =>
      database.transaction('rw', savedTables, async () => {
        for (const pageId of some) {
          if (free.has(pageId)) done(pageId, await moveOn(pageId))
          else held.push(pageId)
        }
      }),
    )
  }
  // Whoever takes a change back and goes to its page at once finds it taken back.
  await Promise.all(
    held.map(async (pageId) => {
      const open = await openingEditorOf(pageId)
      done(pageId, (await open?.change(command, description)) ?? false)
    }),
  )
  return result

  async function moveOn(pageId: string): Promise<boolean> {
    const stored = await database.documents.get(pageId)
    const changes =
      type === 'undo'
        ? await changesSince(pageId, first.get(pageId) ?? 0)
        : (await newestChanges(pageId)).changes
    const history = { changes, more: true, author: () => author }
    const edited = stored && editPage(stored.document, history, command, description)
    if (edited) await putDocument(pageId, edited.document, edited.changes)
    return Boolean(edited)
  }
}
