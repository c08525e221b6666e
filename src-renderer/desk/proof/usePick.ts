import { type KeyboardEvent, type MouseEvent, type RefObject, useEffect, useRef } from 'react'
import { lineAt } from '../../../src-core/model/lineStarts'
import type { Span } from '../../../src-core/model/span'
import { rawSelection } from './rawSelection'

interface PickOptions {
  scroller: RefObject<HTMLDivElement | null>
  lines: readonly string[]
  /** Offset at which each line starts. */
  starts: readonly number[]
  here: readonly Span[]
  onPoint: (span: Span) => void
  /** The editor wants to go on in the text. */
  onEnter: () => void
  onNextUnowned: () => void
}

/** Lines from where a selection began to where it ends; both from 1. */
interface Range {
  span: Span
  anchor: number
  head: number
}

/** How raw text is picked: a caret by arrow or click, whole lines with Shift or by their numbers, characters by dragging. */
export function usePick(options: PickOptions) {
  const { scroller, lines, starts, here, onPoint, onEnter, onNextUnowned } = options
  const picked = useRef<Range | null>(null)
  const dragging = useRef(false)
  const first = here[0]
  // What was shown from elsewhere since then begins a range of its own.
  const own = picked.current && here.length === 1 && picked.current.span === first ? picked.current : null
  const here1 = first ? lineAt(starts, first[0]) : null
  const head = own?.head ?? here1

  const bounded = (line: number) => Math.min(Math.max(line, 1), lines.length)
  const go = (line: number) => {
    const start = starts[bounded(line) - 1] ?? 0
    point({ span: [start, start], anchor: bounded(line), head: bounded(line) })
  }
  const extend = (to: number) => {
    const anchor = own?.anchor ?? head ?? 1
    const [top, bottom] = [Math.min(anchor, bounded(to)), Math.max(anchor, bounded(to))]
    const start = starts[top - 1] ?? 0
    const end = (starts[bottom - 1] ?? 0) + (lines[bottom - 1]?.length ?? 0)
    point({ span: [start, end], anchor, head: bounded(to) })
  }
  const point = (range: Range) => {
    picked.current = range
    onPoint(range.span)
  }
  /** The next line with text in a direction. */
  const next = (by: 1 | -1) => {
    let line = (head ?? 0) + by
    while (line > 1 && line < lines.length && !lines[line - 1]?.trim()) line += by
    return line
  }

  const targets = new Map<string, () => number>([
    ['ArrowDown', () => next(1)],
    ['ArrowUp', () => next(-1)],
    ['PageDown', () => (head ?? 1) + 20],
    ['PageUp', () => (head ?? 1) - 20],
    ['Home', () => 1],
    ['End', () => lines.length],
  ])
  const bare = new Map([
    ['j', () => go(next(1))],
    ['k', () => go(next(-1))],
    ['J', () => extend(next(1))],
    ['K', () => extend(next(-1))],
    // The caret's line, as a selection.
    [' ', () => extend(head ?? 1)],
    ['n', onNextUnowned],
    ['Enter', onEnter],
  ])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return
    const target = targets.get(event.key)
    const run = target ? () => (event.shiftKey ? extend(target()) : go(target())) : bare.get(event.key)
    if (!run) return
    event.preventDefault()
    run()
  }

  const onMouseDown = (event: MouseEvent) => {
    const line = event.button === 0 ? numberedLine(event.target) : null
    if (line === null) return
    // A picked line's number is taken hold of, to be dragged away.
    if (event.target instanceof HTMLElement && event.target.draggable) return
    event.preventDefault()
    scroller.current?.focus()
    if (event.shiftKey) return extend(line)
    dragging.current = true
    const start = starts[line - 1] ?? 0
    point({ span: [start, start + (lines[line - 1]?.length ?? 0)], anchor: line, head: line })
  }
  const onMouseMove = (event: MouseEvent) => {
    if (!dragging.current || event.buttons !== 1) return
    const line = lineOf(event.target)
    if (line !== null && line !== head) extend(line)
  }
  const onMouseUp = (event: MouseEvent) => {
    if (dragging.current || numberedLine(event.target) !== null) return
    const span = scroller.current && rawSelection(scroller.current)
    if (!span) return
    point({ span, anchor: lineAt(starts, span[0]), head: lineAt(starts, Math.max(span[0], span[1] - 1)) })
  }
  useEffect(() => {
    const end = () => {
      dragging.current = false
    }
    window.addEventListener('mouseup', end)
    return () => window.removeEventListener('mouseup', end)
  }, [])

  return { head, handlers: { onKeyDown, onMouseDown, onMouseMove, onMouseUp } }
}

/** The line on whose number the mouse is; null beside the numbers. */
function numberedLine(target: EventTarget): number | null {
  return target instanceof Element && target.closest('[data-number]') ? lineOf(target) : null
}

function lineOf(target: EventTarget): number | null {
  const line = target instanceof Element ? target.closest('[role="option"]') : null
  return line instanceof HTMLElement ? Number(line.dataset.index) + 1 : null
}
