import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import {
  type FocusEvent,
  Fragment,
  type ReactNode,
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'

/** Rows under one heading. */
export interface LongListGroup {
  key: string
  rows: readonly unknown[]
}

type RowOf<G extends LongListGroup> = G['rows'][number]

interface LongListProps<G extends LongListGroup> {
  groups: readonly G[]
  /** What scrolls around the list. */
  scroller: HTMLElement
  className: string | undefined
  /** Px of a heading and of a row before they are measured. */
  headingHeight: number
  rowHeight: number
  /** Draws a group around its heading and its rows; the heading's element takes `ref` and `data-index`. */
  drawGroup: (group: G, heading: ItemProps, rows: ReactNode) => ReactNode
  rowKey: (row: RowOf<G>) => string
  /** Draws a row's `li`, which takes `ref` and `data-index`. */
  drawRow: (row: RowOf<G>, item: ItemProps) => ReactNode
}

/** What an item's element needs to be measured. */
export interface ItemProps {
  ref: (element: Element | null) => void
  'data-index': number
}

/**
 * Headings with their rows, of which there may be thousands: only the rows near the screen have elements, and room is
 * left for the others. The row that has the focus stays.
 */
export function LongList<G extends LongListGroup>(props: LongListProps<G>) {
  const { groups, scroller, className, headingHeight, rowHeight, drawGroup, rowKey, drawRow } = props
  const list = useRef<HTMLDivElement>(null)
  const [focused, setFocused] = useState(-1)
  const [above, setAbove] = useState(0)
  useLayoutEffect(() => {
    const top = list.current?.getBoundingClientRect().top ?? 0
    setAbove(top - scroller.getBoundingClientRect().top + scroller.scrollTop)
  }, [scroller])
  const { headings, count } = placesOf(groups)
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller,
    estimateSize: (index) => (headings.has(index) ? headingHeight : rowHeight),
    scrollMargin: above,
    overscan: 12,
    rangeExtractor: useCallback((range: Range) => withRow(focused, range), [focused]),
  })
  const drawn = virtual.getVirtualItems()
  const item = (index: number): ItemProps => ({ ref: virtual.measureElement, 'data-index': index })
  const startOf = (index: number) => virtual.measurementsCache[index]?.start ?? 0
  const onFocus = ({ target }: FocusEvent) => {
    const row = target.closest('[data-index]')
    if (row) setFocused(Number(row.getAttribute('data-index')))
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only sees which row has the focus
    <div ref={list} className={className} onFocus={onFocus}>
      {[...headings].map(([heading, group]) => {
        const first = heading + 1
        const end = first + group.rows.length
        let at = startOf(first)
        const rows = drawn.flatMap(({ index, start, end: below }) => {
          const row = group.rows[index - first] as RowOf<G> | undefined
          if (index < first || row === undefined) return []
          const room = start - at
          at = below
          return [
            <Room key={`room ${rowKey(row)}`} height={room} />,
            <Fragment key={rowKey(row)}>{drawRow(row, item(index))}</Fragment>,
          ]
        })
        const rest = (virtual.measurementsCache[end - 1]?.end ?? at) - at
        return (
          <Fragment key={group.key}>
            {drawGroup(group, item(heading), [...rows, <Room key="rest" height={rest} />])}
          </Fragment>
        )
      })}
    </div>
  )
}

/** Where rows are that have no elements. */
function Room({ height }: { height: number }) {
  return height > 0 ? <li role="presentation" style={{ display: 'block', height }} /> : null
}

/** The groups by the index of their heading; a heading is an item like its rows. */
function placesOf<G extends LongListGroup>(groups: readonly G[]) {
  const headings = new Map<number, G>()
  let count = 0
  for (const group of groups) {
    headings.set(count, group)
    count += 1 + group.rows.length
  }
  return { headings, count }
}

function withRow(row: number, range: Range): number[] {
  const shown = defaultRangeExtractor(range)
  if (row < 0 || row >= range.count || shown.includes(row)) return shown
  return [...shown, row].sort((a, b) => a - b)
}
