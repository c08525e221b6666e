import { database, type Page } from './database'
import { noteGone } from './numbers/noteGone'
import { touch } from './touch'

/** Days that a deleted page can be had back. */
export const keptDays = 30

/** Takes the pages out of the library; they can be restored for `keptDays`. */
export function deletePages(pageIds: readonly string[]): Promise<void> {
  return setDeleted(pageIds, new Date().toISOString())
}

export function restorePages(pageIds: readonly string[]): Promise<void> {
  return setDeleted(pageIds, '')
}

async function setDeleted(pageIds: readonly string[], deleted: string): Promise<void> {
  await database.transaction('rw', [database.pages, database.articles, database.touched], async () => {
    await database.pages.where('id').anyOf(pageIds).modify({ deleted })
    await database.articles.where('pageId').anyOf(pageIds).modify({ deleted })
    await touch(pageIds)
  })
}

/** Removes the pages and everything that is theirs; a dump goes with its last page. */
export async function deleteForGood(pageIds: readonly string[]): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    const pages = (await database.pages.bulkGet([...pageIds])).filter(
      (page): page is Page => page !== undefined,
    )
    const ids = pages.map((page) => page.id)
    await database.pages.bulkDelete(ids)
    await database.sources.bulkDelete(ids)
    await database.documents.bulkDelete(ids)
    await database.thumbnails.bulkDelete(ids)
    await touch(ids)
    await database.pictures.bulkDelete(ids)
    await database.pictureViews.bulkDelete(ids)
    await database.enteredCorrections.bulkDelete(ids)
    await database.skips.where('pageId').anyOf(ids).delete()
    for (const id of ids) await database.changes.where('[pageId+sequence]').between([id], [id, []]).delete()
    await noteGone(ids)
    await database.articles.where('pageId').anyOf(ids).delete()
    await database.articleTexts.where('pageId').anyOf(ids).delete()
    for (const dumpId of new Set(pages.map((page) => page.dumpId))) {
      const left = await database.pages
        .where('[dumpId+place+encoding]')
        .between([dumpId], [dumpId, []])
        .count()
      if (left > 0) continue
      await database.dumps.delete(dumpId)
      await database.dumpBytes.delete(dumpId)
    }
  })
}

/** Removes what was deleted longer than `keptDays` ago. Run once at start. */
export async function purgeDeleted(now = new Date()): Promise<void> {
  const limit = new Date(now.getTime() - keptDays * 24 * 60 * 60 * 1000).toISOString()
  const old = await database.pages.where('deleted').between('0', limit).primaryKeys()
  if (old.length > 0) await deleteForGood(old)
}
