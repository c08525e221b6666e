// biome-ignore-all lint/a11y/useSemanticElements: rows that come and go while scrolling make no table
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names its active row
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the keys are the grid's
import { Checkbox } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, type Ref, useEffect, useId, useImperativeHandle, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Cell } from './Cell'
import type { ListSelection } from './useListSelection'
import classes from './VirtualGrid.module.css'

interface Props {
  label: string
  ids: readonly string[]
  selection: ListSelection
  /** The cells of a row: elements with role `gridcell`. */
  renderRow: (index: number) => ReactNode
  /** What a row is called for its checkbox. */
  rowName: (index: number) => string
  open: (id: string) => void
  ref?: Ref<{ focus: () => void }>
}

/** A row's height before it is measured, in px. */
const usualHeight = 76

/** A long list of which only the rows on screen are in the document; one stop for the Tab key. */
export function VirtualGrid({ label, ids, selection, renderRow, rowName, open, ref }: Props) {
  const { t } = useTranslation('library')
  const scroller = useRef<HTMLDivElement>(null)
  const prefix = useId()
  const virtual = useVirtualizer({
    count: ids.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualHeight,
    getItemKey: (index) => ids[index] ?? index,
    overscan: 8,
  })
  const activeIndex = selection.active === undefined ? -1 : ids.indexOf(selection.active)
  useEffect(() => {
    if (activeIndex >= 0) virtual.scrollToIndex(activeIndex)
  }, [activeIndex, virtual])
  useEffect(() => {
    // Keys that nothing else takes are the list's, so its active row has to be seen.
    if (document.activeElement === document.body) scroller.current?.focus({ preventScroll: true })
  }, [])
  useImperativeHandle(ref, () => ({ focus: () => scroller.current?.focus() }))
  return (
    <div
      ref={scroller}
      role="grid"
      aria-label={label}
      aria-rowcount={ids.length}
      aria-multiselectable
      aria-activedescendant={activeIndex < 0 ? undefined : `${prefix}${activeIndex}`}
      tabIndex={0}
      className={classes.grid}
      onKeyDown={selection.onKeyDown}
    >
      <div role="rowgroup" className={classes.rows} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const id = ids[index] ?? ''
          const isSelected = selection.selected.has(id)
          return (
            <div
              key={key}
              ref={virtual.measureElement}
              id={`${prefix}${index}`}
              role="row"
              data-index={index}
              data-active={index === activeIndex || undefined}
              aria-rowindex={index + 1}
              aria-selected={isSelected}
              className={classes.row}
              style={{ transform: `translateY(${start}px)` }}
              onClick={() => selection.activate(id)}
              onDoubleClick={() => open(id)}
            >
              <Cell className={classes.check}>
                <Checkbox
                  size="xs"
                  checked={isSelected}
                  tabIndex={-1}
                  aria-label={t('select', { name: rowName(index) })}
                  onChange={() => selection.toggle(id)}
                />
              </Cell>
              {renderRow(index)}
            </div>
          )
        })}
      </div>
    </div>
  )
}
