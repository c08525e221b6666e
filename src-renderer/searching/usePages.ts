import { useCallback, useEffect, useRef, useState } from 'react'

/** Rows that are fetched at a time. */
const size = 60

/**
 * Rows of a long list, fetched in pages as they come into view. `key` names the list: another key is another list.
 *
 * @param load fetches rows and hands them over; answers with what stops that
 */
export function usePages<Row>(
  key: string,
  load: (from: number, to: number, take: (rows: readonly Row[]) => void) => () => void,
): { row: (index: number) => Row | undefined; need: (from: number, to: number) => void } {
  const [pages, setPages] = useState<ReadonlyMap<number, readonly Row[]>>(new Map())
  const asked = useRef(new Map<number, () => void>())
  const loader = useRef(load)
  loader.current = load
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list begins with no pages.
  useEffect(() => {
    const { current } = asked
    setPages(new Map())
    return () => {
      for (const stop of current.values()) stop()
      current.clear()
    }
  }, [key])
  const need = useCallback((from: number, to: number) => {
    for (let page = Math.floor(from / size); page * size < to; page++) {
      if (asked.current.has(page)) continue
      const stop = loader.current(page * size, (page + 1) * size, (rows) =>
        setPages((before) => new Map(before).set(page, rows)),
      )
      asked.current.set(page, stop)
    }
  }, [])
  const row = (index: number) => pages.get(Math.floor(index / size))?.[index % size]
  return { row, need }
}
