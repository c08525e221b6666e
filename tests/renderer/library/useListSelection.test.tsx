// @vitest-environment happy-dom
import { act, type KeyboardEvent } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, it } from 'vitest'
import type { ListedRow, RowRef } from '../../../src-renderer/database/catalogue/messages'
import type { CatalogueList } from '../../../src-renderer/database/catalogue/useCatalogue'
import { type ListSelection, useListSelection } from '../../../src-renderer/library/useListSelection'

const rows: RowRef[] = ['a', 'b', 'c'].map((id) => ({ id, pageId: `page of ${id}` }))

function Selecting({ list, tell }: { list: CatalogueList; tell: (selection: ListSelection) => void }) {
  tell(useListSelection(list, ''))
  return null
}

it('has nothing chosen while all rows are on their way to be selected, rather than the one row that the keyboard is on', async () => {
  let arrive = () => {}
  const list: CatalogueList = {
    count: rows.length,
    rowAt: () => undefined,
    refs: (from, to) =>
      to - from === 1
        ? Promise.resolve(rows.slice(from, to))
        : new Promise((resolve) => {
            arrive = () => resolve(rows.slice(from, to))
          }),
    indexOf: async () => 0,
    among: async (ids) => ids,
    answer: 1,
    question: '',
  }
  let selection: ListSelection | undefined
  const tell = (now: ListSelection) => {
    selection = now
  }
  const root = createRoot(document.createElement('div'))
  await act(async () => root.render(<Selecting list={list} tell={tell} />))
  const chosen = () => selection?.chosen.map(({ id }) => id)
  expect(chosen()).toEqual(['a'])
  const key = { key: 'a', ctrlKey: true, preventDefault: () => {} } as KeyboardEvent
  await act(async () => selection?.onKeyDown(key))
  expect(chosen()).toEqual([])
  await act(async () => arrive())
  expect(chosen()).toEqual(['a', 'b', 'c'])
  await act(async () => root.unmount())
})

it('chooses none of the rows that are only remembered: in the answer others may stand in their places', async () => {
  const remembered: CatalogueList = {
    count: rows.length,
    rowAt: (index) => ({ ...rows[index], page: undefined, article: undefined, twin: false }) as ListedRow,
    refs: async (from, to) => rows.toReversed().slice(from, to),
    indexOf: async () => 0,
    among: async (ids) => ids,
    answer: 0,
    question: '',
  }
  let selection: ListSelection | undefined
  const tell = (now: ListSelection) => {
    selection = now
  }
  const root = createRoot(document.createElement('div'))
  const show = (list: CatalogueList) => act(async () => root.render(<Selecting list={list} tell={tell} />))
  await show(remembered)
  const down = { key: 'ArrowDown', preventDefault: () => {} } as KeyboardEvent
  await act(async () => {
    selection?.activate(1)
    selection?.toggle(2)
    selection?.onKeyDown(down)
  })
  expect(selection?.chosen).toEqual([])
  await show({ ...remembered, answer: 1 })
  expect(selection?.selected.size).toBe(0)
  expect(selection?.chosen.map(({ id }) => id)).toEqual(['c'])
  await act(async () => selection?.toggle(1))
  expect(selection?.chosen.map(({ id }) => id)).toEqual(['b'])
  await act(async () => root.unmount())
})
