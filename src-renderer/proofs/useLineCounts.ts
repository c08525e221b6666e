import { type RefObject, useLayoutEffect, useState } from 'react'

/**
 * How many lines each element with `data-numbered` takes as it is set, in document order; measured anew when their
 * faces have come or their width changes.
 */
export function useLineCounts(frame: RefObject<HTMLElement | null>, content: unknown): readonly number[] {
  const [counts, setCounts] = useState<readonly number[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: other content has other lines
  useLayoutEffect(() => {
    const { current } = frame
    if (!current) return
    const measure = () => {
      const next = [...current.querySelectorAll('[data-numbered]')].map((element) =>
        Math.round(
          element.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(element).lineHeight),
        ),
      )
      setCounts((before) => (before.join() === next.join() ? before : next))
    }
    measure()
    void document.fonts.ready.then(measure)
    const observer = new ResizeObserver(measure)
    observer.observe(current)
    return () => observer.disconnect()
  }, [frame, content])
  return counts
}
