import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { RowRef } from '../database/catalogue/messages'
import type { CatalogueList } from '../database/catalogue/useCatalogue'

export interface ListSelection {
  /** The row that the keyboard is on; undefined until it is known. */
  active: RowRef | undefined
  /** Its place. */
  activeIndex: number
  /** Selected rows: ids, each with its page's. */
  selected: ReadonlyMap<string, string>
  /** The selected rows; where none is, the active one. None while a selection is on its way: a command would act on less. */
  chosen: readonly RowRef[]
  activate: (index: number) => void
  toggle: (index: number) => void
  clear: () => void
  onKeyDown: (event: KeyboardEvent) => void
}

/**
 * The keyboard's place in a list and the rows that are selected: arrows, Home, End and Page keys move, with Shift they
 * select on the way, Space selects one, Mod+A all. Of the list only what is needed is asked for, so that it may be long.
 *
 * @param firstActive id of the row to begin at
 */
export function useListSelection(list: CatalogueList, firstActive: string): ListSelection {
  const [place, setPlace] = useState<{ index: number; row: RowRef | undefined }>({ index: 0, row: undefined })
  const [selected, setSelected] = useState<ReadonlyMap<string, string>>(new Map())
  const [coming, setComing] = useState(0)
  const wanted = useRef(firstActive)
  const latest = useRef({ place, selected })
  latest.current = { place, selected }
  const { count = 0, answer, question, refs, indexOf, among } = list
  const answered = useRef(question)

  // Another answer to the same question: the same row is elsewhere, or gone. The answer to a new one begins at its top.
  // Rows out of view are not selected.
  useEffect(() => {
    if (answer === 0) return
    let current = true
    const settle = async () => {
      const { place, selected } = latest.current
      const isNew = answered.current !== question && wanted.current === ''
      answered.current = question
      const id = isNew ? '' : (place.row?.id ?? wanted.current)
      const found = id ? await indexOf(id) : -1
      const index = Math.max(found, 0)
      const [row] = count > 0 ? await refs(index, index + 1) : []
      const left = selected.size > 0 ? await among([...selected.keys()]) : []
      if (!current) return
      wanted.current = ''
      setPlace({ index, row })
      if (left.length !== selected.size) {
        setSelected(new Map(left.map((each) => [each, selected.get(each) ?? ''])))
      }
    }
    void settle()
    return () => {
      current = false
    }
  }, [answer, count, question, refs, indexOf, among])

  // Remembered rows may stand elsewhere in the answer, which is asked for rows by their places.
  const isAnswered = answer > 0
  const activate = (index: number) => {
    if (!isAnswered) return
    const loaded = list.rowAt(index)
    latest.current.place = { index, row: loaded }
    setPlace({ index, row: loaded && { id: loaded.id, pageId: loaded.pageId } })
    if (!loaded)
      void refs(index, index + 1).then(([row]) =>
        setPlace((now) => (now.index === index ? { index, row } : now)),
      )
  }
  const select = async (from: number, to: number) => {
    setComing((number) => number + 1)
    const more = await refs(from, to).finally(() => setComing((number) => number - 1))
    setSelected((before) => new Map([...before, ...more.map(({ id, pageId }) => [id, pageId] as const)]))
  }
  const toggle = async (index: number) => {
    if (!isAnswered) return
    activate(index)
    setComing((number) => number + 1)
    const [row] = await refs(index, index + 1).finally(() => setComing((number) => number - 1))
    if (!row) return
    setSelected((before) => {
      const next = new Map(before)
      if (!next.delete(row.id)) next.set(row.id, row.pageId)
      return next
    })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.altKey || !isAnswered) return
    const at = latest.current.place.index
    const step = steps[event.key]
    if (step) {
      const target = Math.min(Math.max(step(at, count), 0), count - 1)
      if (target < 0) return
      activate(target)
      if (event.shiftKey) void select(Math.min(at, target), Math.max(at, target) + 1)
    } else if (event.key === ' ') void toggle(at)
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) void select(0, count)
    else if (event.key === 'Escape') setSelected(new Map())
    else return
    event.preventDefault()
  }
  const active = count > 0 && isAnswered ? place.row : undefined
  return {
    active,
    activeIndex: place.index,
    selected,
    chosen: coming > 0 ? [] : selected.size > 0 ? rowsOf(selected) : active === undefined ? [] : [active],
    activate,
    toggle: (index) => void toggle(index),
    clear: () => setSelected(new Map()),
    onKeyDown,
  }
}

function rowsOf(selected: ReadonlyMap<string, string>): RowRef[] {
  return Array.from(selected, ([id, pageId]) => ({ id, pageId }))
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
