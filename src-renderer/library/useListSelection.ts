import { type KeyboardEvent, useState } from 'react'

export interface ListSelection {
  /** The row that the keyboard is on. */
  active: string | undefined
  selected: ReadonlySet<string>
  /** The selected rows; where none is, the active one. */
  chosen: readonly string[]
  activate: (id: string) => void
  toggle: (id: string) => void
  clear: () => void
  onKeyDown: (event: KeyboardEvent) => void
}

/**
 * The keyboard's place in a list and the rows that are selected: arrows, Home, End and Page keys move, with Shift they
 * select on the way, Space selects one, Mod+A all.
 *
 * @param ids of the rows as shown
 */
export function useListSelection(ids: readonly string[], firstActive?: string): ListSelection {
  const [place, setPlace] = useState(firstActive)
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set())
  const shown = new Set(ids)
  const active = place !== undefined && shown.has(place) ? place : ids[0]
  const selected = new Set([...marked].filter((id) => shown.has(id)))

  const toggle = (id: string) => {
    setPlace(id)
    const next = new Set(selected)
    if (!next.delete(id)) next.add(id)
    setMarked(next)
  }
  const move = (to: number, selecting: boolean) => {
    const from = active === undefined ? 0 : ids.indexOf(active)
    const target = Math.min(Math.max(to, 0), ids.length - 1)
    const id = ids[target]
    if (id === undefined) return
    setPlace(id)
    const between = ids.slice(Math.min(from, target), Math.max(from, target) + 1)
    if (selecting) setMarked(new Set([...selected, ...between]))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.altKey) return
    const at = active === undefined ? 0 : ids.indexOf(active)
    const step = steps[event.key]
    if (step) move(step(at, ids.length), event.shiftKey)
    else if (event.key === ' ' && active !== undefined) toggle(active)
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) setMarked(new Set(ids))
    else if (event.key === 'Escape') setMarked(new Set())
    else return
    event.preventDefault()
  }
  return {
    active,
    selected,
    chosen: selected.size > 0 ? [...selected] : active === undefined ? [] : [active],
    activate: setPlace,
    toggle,
    clear: () => setMarked(new Set()),
    onKeyDown,
  }
}

/** Rows that a Page key passes. */
const pageStep = 10

const steps: Record<string, (at: number, count: number) => number> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at) => at + pageStep,
  PageUp: (at) => at - pageStep,
  Home: () => 0,
  End: (_, count) => count - 1,
}
