import type { PageCommand } from '../../editor/commands/command'
import { editPage } from '../../editor/history/editPage'
import { newId } from '../../editor/newId'
import { database } from '../database'
import { putDocument, savedTables } from '../pages'
import { newestChanges } from './changes'
import { openEditorOf, openingEditorOf } from './openPages'
import { withPageLocks } from './withPageLocks'

export interface PagesChanged {
  /** What `undoGroup` takes. */
  group: string
  /** The pages that the commands changed. */
  changed: string[]
  /** Pages left as they are, because another window edits them. */
  busy: string[]
}

/** Pages that are in memory, and in one transaction, at a time. */
const chunk = 100

/**
 * Changes several pages in one act: one entry in the history of each, which `undoGroup` takes back everywhere. A page
 * on a desk of this window is changed by its editor; others are read, changed and saved with their histories. A hundred
 * pages at a time are one transaction of the database; what a crash in between leaves done has its entries as well.
 *
 * @param edits one command a page; one that does not apply leaves its page alone
 * @param what the act's code (a command's id) and rule, as in `Change`, and who does it; `group`: of an act that goes on
 */
export async function changePages(
  edits: readonly { pageId: string; command: PageCommand }[],
  what: { code: string; rule?: string; author: string; group?: string },
): Promise<PagesChanged> {
  const { code, rule = '', author, group = newId() } = what
  const description = { code, rule, group }
  const result: PagesChanged = { group, changed: [], busy: [] }
  const closed: { pageId: string; command: PageCommand }[] = []
  // Each is asked about once: a page may be opened or left while another is saved.
  for (const edit of edits) {
    const open = openEditorOf(edit.pageId)
    if (!open) closed.push(edit)
    else if (await open.change(edit.command, description)) result.changed.push(edit.pageId)
  }
  const held: typeof closed = []
  for (let start = 0; start < closed.length; start += chunk) {
    const some = closed.slice(start, start + chunk)
    await withPageLocks(
      some.map(({ pageId }) => pageId),
      async (free) => {
        held.push(...some.filter(({ pageId }) => !free.has(pageId)))
        await database.transaction('rw', savedTables, async () => {
          for (const { pageId, command } of some) {
            if (!free.has(pageId)) continue
            const stored = await database.documents.get(pageId)
            if (!stored) continue
            const history = await newestChanges(pageId)
            const edited = editPage(
              stored.document,
              { ...history, author: () => author },
              command,
              description,
            )
            if (!edited) continue
            await putDocument(pageId, edited.document, edited.changes)
            result.changed.push(pageId)
          }
        })
      },
    )
  }
  await Promise.all(
    held.map(async ({ pageId, command }) => {
      const open = await openingEditorOf(pageId)
      if (!open) result.busy.push(pageId)
      else if (await open.change(command, description)) result.changed.push(pageId)
    }),
  )
  return result
}
