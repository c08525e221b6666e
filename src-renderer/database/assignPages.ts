import { database } from './database'
import { touch } from './touch'

/**
 * Says who works on the pages: a colleague's name, or nobody with an empty one.
 *
 * @returns what gives each page back to whom it was assigned before
 */
export async function assignPages(pageIds: readonly string[], name: string): Promise<() => Promise<void>> {
  const before = await setAssigned(new Map(pageIds.map((id) => [id, name.trim()])))
  return async () => {
    await setAssigned(before)
  }
}

async function setAssigned(names: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const ids = [...names.keys()]
  const before = new Map<string, string>()
  await database.transaction('rw', [database.pages, database.touched], async () => {
    const pages = await database.pages.where('id').anyOf(ids).toArray()
    for (const page of pages) before.set(page.id, page.assigned ?? '')
    const changed = pages.filter((page) => (page.assigned ?? '') !== (names.get(page.id) ?? ''))
    await database.pages.bulkPut(changed.map((page) => ({ ...page, assigned: names.get(page.id) ?? '' })))
    await touch(changed.map(({ id }) => id))
  })
  return before
}

/** Of these pages, those that somebody had who gives them back now are nobody's again. */
export async function takeBackFrom(name: string, pageIds: readonly string[]): Promise<void> {
  if (!name.trim()) return
  const pages = await database.pages.where('id').anyOf(pageIds).toArray()
  const own = pages.filter(({ assigned }) => assigned === name.trim())
  if (own.length > 0)
    await assignPages(
      own.map(({ id }) => id),
      '',
    )
}
