import { useVirtualizer } from '@tanstack/react-virtual'
import {
  type KeyboardEvent,
  memo,
  type Ref,
  useEffect,
  useId,
  useImperativeHandle,
  useMemo,
  useRef,
} from 'react'
import { useTranslation } from 'react-i18next'
import type { Correction } from '../../../src-core/alignment/corrections'
import { lineAt, lineStarts } from '../../../src-core/model/lineStarts'
import type { Span } from '../../../src-core/model/span'
import type { LineOwner } from './lineOwners'
import { RawLine } from './RawLine'
import classes from './RawPane.module.css'
import { rawSelection } from './rawSelection'

interface RawPaneProps {
  raw: string
  /** BCP 47 */
  language: string
  owners: ReadonlyMap<number, LineOwner>
  corrections: ReadonlyMap<number, Correction>
  /** What is shown: offsets into the raw text. */
  here: readonly Span[]
  /** The editor points at raw text; an empty span is a caret. */
  onPoint: (span: Span) => void
  /** The editor wants to go on in the text. */
  onEnter: () => void
  handle: Ref<RawPaneHandle>
}

export interface RawPaneHandle {
  focus: () => void
  hasFocus: () => boolean
}

/** The raw text as a proof: numbered, tinted by owner, frozen. Only the lines in view are in the DOM. */
export const RawPane = memo(function RawPane(props: RawPaneProps) {
  const { raw, language, owners, corrections, here, onPoint, onEnter, handle } = props
  const { t } = useTranslation('desk')
  const id = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const { lines, starts } = useMemo(
    () => ({ lines: raw.split(/\r\n|\n|\r/), starts: lineStarts(raw) }),
    [raw],
  )
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 28,
    overscan: 12,
  })
  useImperativeHandle(handle, () => ({
    focus: () => scroller.current?.focus(),
    hasFocus: () => scroller.current?.contains(document.activeElement) ?? false,
  }))

  const first = here[0]
  const current = first ? lineAt(starts, first[0]) : null
  useEffect(() => {
    if (current !== null) virtual.scrollToIndex(current - 1, { align: 'auto' })
  }, [current, virtual])

  const go = (line: number) => {
    const start = starts[Math.min(Math.max(line, 1), lines.length) - 1]
    if (start !== undefined) onPoint([start, start])
  }
  /** The next line with text in a direction. */
  const step = (by: 1 | -1) => {
    let line = (current ?? 0) + by
    while (line > 1 && line < lines.length && !lines[line - 1]?.trim()) line += by
    go(line)
  }
  const keys = new Map([
    ['ArrowDown', () => step(1)],
    ['j', () => step(1)],
    ['ArrowUp', () => step(-1)],
    ['k', () => step(-1)],
    ['PageDown', () => go((current ?? 1) + 20)],
    ['PageUp', () => go((current ?? 1) - 20)],
    ['Home', () => go(1)],
    ['End', () => go(lines.length)],
    ['Enter', onEnter],
  ])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const run = keys.get(event.key)
    if (!run) return
    event.preventDefault()
    run()
  }

  return (
    <div
      ref={scroller}
      className={classes.pane}
      role="listbox"
      aria-label={t('proof.label')}
      aria-activedescendant={current === null ? undefined : `${id}-${current}`}
      tabIndex={0}
      lang={language}
      onKeyDown={onKeyDown}
      onMouseUp={() => {
        const span = scroller.current && rawSelection(scroller.current)
        if (span) onPoint(span)
      }}
    >
      <div className={classes.all} role="presentation" style={{ height: virtual.getTotalSize() }}>
        <div
          className={classes.shown}
          role="presentation"
          style={{ transform: `translateY(${virtual.getVirtualItems()[0]?.start ?? 0}px)` }}
        >
          {virtual.getVirtualItems().map(({ index }) => {
            const number = index + 1
            const start = starts[index] ?? 0
            const text = lines[index] ?? ''
            return (
              <RawLine
                key={number}
                id={`${id}-${number}`}
                index={index}
                measure={virtual.measureElement}
                number={number}
                count={lines.length}
                text={text}
                start={start}
                owner={owners.get(number)}
                correction={corrections.get(number)}
                here={touches(here, start, start + text.length) ? here : null}
              />
            )
          })}
        </div>
      </div>
    </div>
  )
})

function touches(here: readonly Span[], start: number, end: number): boolean {
  return here.some(([from, to]) => (from === to ? from >= start && from <= end : from < end && to > start))
}
