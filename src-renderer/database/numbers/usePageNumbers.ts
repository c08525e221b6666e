import { useMemo } from 'react'
import { useLive } from '../useLive'
import { pageNumbers } from './pageNumbers'

/**
 * The numbers of a page's articles, by article; the same map until one changes.
 *
 * @param atFirst as `pageNumbers` gave them when the page was opened
 */
export function usePageNumbers(pageId: string, atFirst: string): ReadonlyMap<string, string> {
  const told = useLive(() => pageNumbers(pageId), [pageId]) ?? atFirst
  return useMemo(() => new Map<string, string>(JSON.parse(told)), [told])
}
