// biome-ignore-all lint/a11y/useSemanticElements: rows that come and go while scrolling make no list element
// biome-ignore-all lint/a11y/useFocusableInteractive: the list has the focus and names its active row
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the keys are the list's
import { useVirtualizer } from '@tanstack/react-virtual'
import {
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useEffect,
  useId,
  useImperativeHandle,
  useRef,
  useState,
} from 'react'
import classes from './Search.module.css'

interface ResultListProps {
  label: string
  count: number
  /** Px of a row before it is measured. */
  usualHeight: number
  render: (index: number) => ReactNode
  open: (index: number) => void
  /** Rows that are about to be shown. */
  need: (from: number, to: number) => void
  /** The key up from the first row. */
  leave: () => void
  ref?: Ref<{ focus: () => void }>
}

/** A long list of results, one stop for the Tab key: arrows, Home, End and page keys move, Enter opens. */
export function ResultList({ label, count, usualHeight, render, open, need, leave, ref }: ResultListProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const prefix = useId()
  const [active, setActive] = useState(-1)
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualHeight,
    overscan: 10,
  })
  const items = virtual.getVirtualItems()
  const first = items[0]?.index ?? 0
  const last = items.at(-1)?.index ?? 0
  useEffect(() => {
    if (count > 0) need(first, last + 1)
  }, [need, first, last, count])
  const go = (to: number) => {
    const next = Math.max(0, Math.min(count - 1, to))
    setActive(next)
    virtual.scrollToIndex(next)
  }
  useImperativeHandle(ref, () => ({
    focus: () => {
      scroller.current?.focus()
      if (active < 0) go(0)
    },
  }))
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const to = destination(event.key, active, count)
    if (to === null && event.key !== 'Enter') return
    event.preventDefault()
    if (to === null) {
      if (active >= 0) open(active)
    } else if (to < 0) leave()
    else go(to)
  }
  return (
    <div
      ref={scroller}
      role="listbox"
      aria-label={label}
      aria-activedescendant={active >= 0 && active < count ? `${prefix}${active}` : undefined}
      tabIndex={0}
      className={classes.results}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" className={classes.rows} style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, key, start }) => (
          <div
            key={key}
            ref={virtual.measureElement}
            id={`${prefix}${index}`}
            role="option"
            aria-selected={index === active}
            aria-setsize={count}
            aria-posinset={index + 1}
            data-index={index}
            className={classes.row}
            style={{ transform: `translateY(${start}px)` }}
            onClick={() => open(index)}
          >
            {render(index)}
          </div>
        ))}
      </div>
    </div>
  )
}

/** The row that a key leads to; -1 is before the first. Null for other keys. */
function destination(key: string, active: number, count: number): number | null {
  if (key === 'ArrowDown') return active + 1
  if (key === 'ArrowUp') return Math.max(-1, active - 1)
  if (key === 'PageDown') return active + 10
  if (key === 'PageUp') return Math.max(0, active - 10)
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : null
}
