// biome-ignore-all lint/a11y/useSemanticElements: rows that come and go while scrolling make no table
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names its active row
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the keys are the grid's
import { Checkbox } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import type { TFunction } from 'i18next'
import {
  memo,
  type ReactNode,
  type Ref,
  type RefObject,
  useEffect,
  useId,
  useImperativeHandle,
  useRef,
} from 'react'
import { useTranslation } from 'react-i18next'
import type { ListedRow } from '../database/catalogue/messages'
import { Cell } from './Cell'
import type { ListSelection } from './useListSelection'
import classes from './VirtualGrid.module.css'

interface Props {
  label: string
  count: number
  /** A row's height in rem: all have the same, so that half a million need no measuring. */
  rowHeight: number
  rowAt: (index: number) => ListedRow | undefined
  selection: ListSelection
  /** The cells of a row: elements with role `gridcell`. The same function until rows are to be drawn otherwise. */
  renderRow: (row: ListedRow) => ReactNode
  /** What a row is called for its checkbox. */
  rowName: (row: ListedRow) => string
  open: (row: ListedRow) => void
  ref?: Ref<{ focus: () => void }>
}

/** A long list of which only the rows on screen are in the document; one stop for the Tab key. */
export function VirtualGrid({
  label,
  count,
  rowHeight,
  rowAt,
  selection,
  renderRow,
  rowName,
  open,
  ref,
}: Props) {
  const { t } = useTranslation('library')
  const scroller = useRef<HTMLDivElement>(null)
  const prefix = useId()
  const height = Math.round(
    rowHeight * Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
  )
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 8,
  })
  const { activeIndex } = selection
  const acts = useRef({ selection, open })
  acts.current = { selection, open }
  useEffect(() => {
    if (activeIndex < count) virtual.scrollToIndex(activeIndex)
  }, [activeIndex, count, virtual])
  useEffect(() => {
    // Keys that nothing else takes are the list's, so its active row has to be seen.
    if (document.activeElement === document.body) scroller.current?.focus({ preventScroll: true })
  }, [])
  const seen = new Set<string>()
  useImperativeHandle(ref, () => ({ focus: () => scroller.current?.focus() }))
  return (
    <div
      ref={scroller}
      role="grid"
      aria-label={label}
      aria-rowcount={count}
      aria-multiselectable
      aria-activedescendant={count > 0 ? `${prefix}${activeIndex}` : undefined}
      tabIndex={0}
      className={classes.grid}
      onKeyDown={selection.onKeyDown}
    >
      <div role="rowgroup" className={classes.rows} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rowAt(index)
          // A row that moves stays what it is; for a moment, an older answer's may be there beside it.
          const isFirst = row !== undefined && !seen.has(row.id)
          if (row) seen.add(row.id)
          return (
            <GridRow
              key={isFirst ? row.id : index}
              id={`${prefix}${index}`}
              index={index}
              start={start}
              height={height}
              row={row}
              isActive={index === activeIndex}
              isSelected={row !== undefined && selection.selected.has(row.id)}
              name={row ? rowName(row) : ''}
              renderRow={renderRow}
              acts={acts}
              t={t}
            />
          )
        })}
      </div>
    </div>
  )
}

interface GridRowProps extends Pick<Props, 'renderRow'> {
  id: string
  index: number
  /** Pixels. */
  start: number
  height: number
  row: ListedRow | undefined
  isActive: boolean
  isSelected: boolean
  name: string
  acts: RefObject<Pick<Props, 'selection' | 'open'>>
  t: TFunction<'library'>
}

/** Drawn again only when it is another row, or is chosen: scrolling goes through dozens of them in a frame. */
const GridRow = memo(function GridRow({
  id,
  index,
  start,
  height,
  row,
  isActive,
  isSelected,
  name,
  renderRow,
  acts,
  t,
}: GridRowProps) {
  return (
    <div
      id={id}
      role="row"
      data-active={isActive || undefined}
      aria-rowindex={index + 1}
      aria-selected={isSelected}
      aria-busy={row === undefined || undefined}
      className={classes.row}
      style={{ transform: `translateY(${start}px)`, height }}
      onClick={() => acts.current.selection.activate(index)}
      onDoubleClick={() => row && acts.current.open(row)}
    >
      <Cell className={classes.check}>
        <Checkbox
          size="xs"
          checked={isSelected}
          tabIndex={-1}
          aria-label={t('select', { name })}
          onChange={() => acts.current.selection.toggle(index)}
        />
      </Cell>
      {row && renderRow(row)}
    </div>
  )
})
