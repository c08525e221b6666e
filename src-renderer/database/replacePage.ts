import { database, type Page } from './database'
import { deleteForGood, restorePages } from './deletePages'
import { pagesOfDump } from './dumps'
import { isEdited } from './pages'
import { type IncomingPage, storePage } from './storePage'

/**
 * Puts the same page, decoded anew, in the place of the old one. A page that was already edited is kept beside it.
 *
 * @returns the id of the page in its new encoding, and whether the old page was kept
 */
export async function replacePage(
  pageId: string,
  incoming: IncomingPage,
): Promise<{ pageId: string; kept: boolean }> {
  const old = await database.pages.get(pageId)
  const twin = await inEncoding(incoming)
  if (twin) await restorePages([twin.id])
  const next =
    twin?.id ??
    (await storePage(incoming, {
      name: old && renamed(old, incoming),
      importId: old?.importId,
      replaces: old && !isEdited(old) ? pageId : undefined,
    }))
  const kept = old !== undefined && (next === old.id || isEdited(old))
  if (!kept) await deleteForGood([pageId])
  return { pageId: next, kept: kept && next !== pageId }
}

async function inEncoding({ raw, dump }: IncomingPage): Promise<Page | undefined> {
  const pages = await pagesOfDump(dump.id)
  return pages.find((page) => page.place === raw.place && page.encoding === raw.encoding)
}

/** Two pages of one name would not be told apart, so the one beside an edited page says its encoding. */
function renamed(old: Page, { raw }: IncomingPage): string {
  return isEdited(old) ? `${old.name} (${raw.encoding})` : old.name
}
