import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import { pageNumbers } from './pageNumbers'

/**
 * The numbers of a page's articles, by article; the same map until one changes.
 *
 * @param atFirst as `pageNumbers` gave them when the page was opened
 */
export function usePageNumbers(pageId: string, atFirst: string): ReadonlyMap<string, string> {
  const told = useLiveQuery(() => pageNumbers(pageId), [pageId]) ?? atFirst
  return useMemo(() => new Map<string, string>(JSON.parse(told)), [told])
}
