import { useMemo, useState } from 'react'
import { database, type Page } from './database'
import { useLive } from './useLive'

/** Live lists of light rows; undefined until the first answer. Heavy rows are never loaded for them. */

/** Whether the library has a page; counting forty thousand of them keeps the database busy for most of a second. */
export function useHasPages(): boolean {
  const first = useLive(() => database.pages.where('deleted').equals('').limit(1).primaryKeys())
  return first !== undefined && first.length > 0
}

/** Pages that were deleted and can be restored, the last one first. */
export function useDeletedPages(): Page[] | undefined {
  return useLive(async () => {
    const pages = await database.pages.where('deleted').above('').toArray()
    return pages.sort((a, b) => b.deleted.localeCompare(a.deleted))
  })
}

/** What the articles with these ids (separated by blanks) are called, by id; the same map until a name changes. */
export function useArticleNames(ids: string): ReadonlyMap<string, string> {
  const told = useLive(async () => {
    const rows = await database.articles.bulkGet(ids.split(' ').filter(Boolean))
    const there = rows.filter((row) => row !== undefined).filter((row) => row.deleted === '')
    return JSON.stringify(there.map(({ id, headline, opening }) => [id, headline || opening.slice(0, 40)]))
  }, [ids])
  return useMemo(() => new Map<string, string>(JSON.parse(told ?? '[]')), [told])
}

/** The page's row, the same object until something else than its text and what follows from that changes. */
export function useSteadyPage(pageId: string): Page | undefined {
  const page = useLivePage(pageId)
  const [steady, setSteady] = useState(page)
  if (page === steady || (page && steady && samePlace(page, steady))) return steady
  setSteady(page)
  return page
}

function samePlace(a: Page, b: Page): boolean {
  const told = ({
    id,
    name,
    folder,
    encoding,
    language,
    publication,
    date,
    issue,
    number,
    title,
    deleted,
  }: Page) =>
    [id, name, folder, encoding, language, publication, date, issue, number, title, deleted].join('\n')
  return told(a) === told(b)
}

export function useLivePage(pageId: string | undefined): Page | undefined {
  return useLive(() => (pageId ? database.pages.get(pageId) : undefined), [pageId])
}
