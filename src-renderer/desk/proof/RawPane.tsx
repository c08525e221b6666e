import { useVirtualizer } from '@tanstack/react-virtual'
import { type DragEvent, memo, type Ref, useEffect, useId, useImperativeHandle, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { lineStarts } from '../../../src-core/model/lineStarts'
import type { Span } from '../../../src-core/model/span'
import { carryLines } from '../../editor/dragging/carried'
import type { Signal } from '../../ui/Signal'
import { useSignal } from '../../ui/useSignal'
import { CoverageBar, CoverageFigure } from './CoverageBar'
import { characterCounts, coverage, nextUnowned } from './coverage'
import { type PickedLines, pickedLines } from './PickedLines'
import { RawLine } from './RawLine'
import classes from './RawPane.module.css'
import { usePick } from './usePick'
import type { Proof } from './useProof'

interface RawPaneProps {
  raw: string
  /** BCP 47 */
  language: string
  editable: boolean
  proof: Proof
  /** What is shown: offsets into the raw text. */
  place: Signal<readonly Span[]>
  /** The editor points at raw text; an empty span is a caret. */
  onPoint: (span: Span) => void
  /** The editor wants to go on in the text. */
  onEnter: () => void
  handle: Ref<RawPaneHandle>
}

export interface RawPaneHandle {
  focus: () => void
  hasFocus: () => boolean
  /** What a command of this pane acts on; null while nothing is shown. */
  picked: () => PickedLines | null
  goToNextUnowned: () => void
}

/** Kept between the line worked at and the edge of the pane, in pixels: about three lines. */
const margin = 84
/** Lines that a key moves by; what is farther away was jumped to and is shown with what stands around it. */
const farAway = 20

/** The raw text as a proof: numbered, tinted by owner, frozen. Only the lines in view are in the DOM. */
export const RawPane = memo(function RawPane(props: RawPaneProps) {
  const { raw, language, editable, proof, place, onPoint, onEnter, handle } = props
  const owners = useSignal(proof.owners)
  const corrections = useSignal(proof.corrections)
  const here = useSignal(place)
  const { t } = useTranslation('desk')
  const id = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const { lines, starts } = useMemo(
    () => ({ lines: raw.split(/\r\n|\n|\r/), starts: lineStarts(raw) }),
    [raw],
  )
  const counts = useMemo(() => characterCounts(lines), [lines])
  const covered = useMemo(() => coverage(owners ? counts : [], owners ?? new Map()), [counts, owners])
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 28,
    overscan: 12,
    scrollPaddingStart: margin,
    scrollPaddingEnd: margin,
  })
  const go = (line: number) => {
    const start = starts[line - 1]
    if (start !== undefined) onPoint([start, start])
  }
  const goToNextUnowned = () => go(nextUnowned(covered, head ?? 0) ?? head ?? 1)
  const { head, handlers } = usePick({
    scroller,
    lines,
    starts,
    here,
    onPoint,
    onEnter,
    onNextUnowned: goToNextUnowned,
  })
  useImperativeHandle(handle, () => ({
    focus: () => scroller.current?.focus(),
    hasFocus: () => scroller.current?.contains(document.activeElement) ?? false,
    picked: () => pickedLines(starts, here),
    goToNextUnowned,
  }))
  useEffect(() => {
    if (head !== null)
      virtual.scrollToIndex(head - 1, { align: isFar(virtual.range, head - 1) ? 'center' : 'auto' })
  }, [head, virtual])
  const onDragStart = (event: DragEvent) => {
    const picked = editable ? pickedLines(starts, here) : null
    if (picked) carryLines(event.nativeEvent, picked.lines)
  }

  return (
    <div className={classes.frame}>
      <div
        ref={scroller}
        className={classes.pane}
        role="listbox"
        aria-multiselectable
        aria-label={t('proof.label')}
        aria-activedescendant={head === null ? undefined : `${id}-${head}`}
        tabIndex={0}
        lang={language}
        onDragStart={onDragStart}
        {...handlers}
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
              const shown = touches(here, start, start + text.length)
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
                  owner={owners?.get(number)}
                  known={owners !== null}
                  correction={corrections.get(number)}
                  here={shown ? here : null}
                  draggable={editable}
                />
              )
            })}
          </div>
        </div>
      </div>
      <CoverageBar coverage={covered} count={lines.length} onGo={go} />
      {owners && <CoverageFigure coverage={covered} line={head ?? 0} onGo={go} />}
    </div>
  )
})

function touches(here: readonly Span[], start: number, end: number): boolean {
  return here.some(([from, to]) => (from === to ? from >= start && from <= end : from < end && to > start))
}

/** Whether a line (0-based) is well outside of the lines in view. */
function isFar(range: { startIndex: number; endIndex: number } | null, line: number): boolean {
  return range !== null && (line < range.startIndex - farAway || line > range.endIndex + farAway)
}
