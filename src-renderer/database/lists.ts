import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { type Article, database, type Page } from './database'

/** Live lists of light rows; undefined until the first answer. Heavy rows are never loaded for them. */

/** The pages of the library. */
export function useLivePages(): Page[] | undefined {
  return useLiveQuery(() => database.pages.where('deleted').equals('').toArray())
}

/** How many pages the library has. */
export function usePageCount(): number | undefined {
  return useLiveQuery(() => database.pages.where('deleted').equals('').count())
}

/** Pages that were deleted and can be restored, the last one first. */
export function useDeletedPages(): Page[] | undefined {
  return useLiveQuery(async () => {
    const pages = await database.pages.where('deleted').above('').toArray()
    return pages.sort((a, b) => b.deleted.localeCompare(a.deleted))
  })
}

/** The articles of the library's pages; of none while `wanted` is false. */
export function useLiveArticles(wanted: boolean): Article[] | undefined {
  return useLiveQuery(
    async () => (wanted ? await database.articles.where('deleted').equals('').toArray() : []),
    [wanted],
  )
}

/** The rows of these articles, by their ids with blanks between; those that are gone or deleted are left out. */
export function useArticlesById(ids: string): Article[] | undefined {
  return useLiveQuery(async () => {
    const rows = await database.articles.bulkGet(ids.split(' ').filter(Boolean))
    return rows.filter((row) => row !== undefined && row.deleted === '') as Article[]
  }, [ids])
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
  return useLiveQuery(() => (pageId ? database.pages.get(pageId) : undefined), [pageId])
}
