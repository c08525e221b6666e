import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import { database } from '../database'

/** The numbers of a page's articles, by article; the same map until one changes. */
export function usePageNumbers(pageId: string): ReadonlyMap<string, string> {
  const told = useLiveQuery(async () => {
    const rows = await database.articles.where({ pageId }).toArray()
    return JSON.stringify(rows.map(({ id, number }) => [id, number]))
  }, [pageId])
  return useMemo(() => new Map<string, string>(JSON.parse(told ?? '[]')), [told])
}
