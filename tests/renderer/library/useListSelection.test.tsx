// @vitest-environment happy-dom
import { act, type KeyboardEvent } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, it, onTestFinished } from 'vitest'
import type { ListedRow, RowRef } from '../../../src-renderer/database/catalogue/messages'
import type { CatalogueList } from '../../../src-renderer/database/catalogue/useCatalogue'
import { type ListSelection, useListSelection } from '../../../src-renderer/library/useListSelection'

const rows: RowRef[] = ['a', 'b', 'c'].map((id) => ({ id, pageId: `page of ${id}` }))

function Selecting({ list, tell }: { list: CatalogueList; tell: (selection: ListSelection) => void }) {
  tell(useListSelection(list, ''))
  return null
}

/** Selects in lists, one shown after the other. */
function selecting() {
  let selection: ListSelection | undefined
  const tell = (now: ListSelection) => {
    selection = now
  }
  const root = createRoot(document.createElement('div'))
  onTestFinished(() => act(async () => root.unmount()))
  return {
    show: (list: CatalogueList) => act(async () => root.render(<Selecting list={list} tell={tell} />)),
    now: () => selection,
    chosen: () => selection?.chosen.map(({ id }) => id),
  }
}

const list: CatalogueList = {
  count: rows.length,
  rowAt: () => undefined,
  refs: async (from, to) => rows.slice(from, to),
  indexOf: async () => 0,
  among: async (ids) => ids,
  answer: 1,
  question: '',
}
const press = (key: string, ctrlKey = false) => ({ key, ctrlKey, preventDefault: () => {} }) as KeyboardEvent

it('has nothing chosen while all rows are on their way to be selected, rather than the one row that the keyboard is on', async () => {
  let arrive = () => {}
  const { show, now, chosen } = selecting()
  await show({
    ...list,
    refs: (from, to) =>
      to - from === 1
        ? Promise.resolve(rows.slice(from, to))
        : new Promise((resolve) => {
            arrive = () => resolve(rows.slice(from, to))
          }),
  })
  expect(chosen()).toEqual(['a'])
  await act(async () => now()?.onKeyDown(press('a', true)))
  expect(chosen()).toEqual([])
  await act(async () => arrive())
  expect(chosen()).toEqual(['a', 'b', 'c'])
})

it('chooses none of the rows that are only remembered: in the answer others may stand in their places', async () => {
  const answered: CatalogueList = {
    ...list,
    rowAt: (index) => ({ ...rows[index], page: undefined, article: undefined, twin: false }) as ListedRow,
    refs: async (from, to) => rows.toReversed().slice(from, to),
  }
  const { show, now, chosen } = selecting()
  await show({ ...answered, answer: 0 })
  await act(async () => {
    now()?.activate(1)
    now()?.toggle(2)
    now()?.onKeyDown(press('ArrowDown'))
  })
  expect(chosen()).toEqual([])
  await show(answered)
  expect(now()?.selected.size).toBe(0)
  expect(chosen()).toEqual(['c'])
  await act(async () => now()?.toggle(1))
  expect(chosen()).toEqual(['b'])
})
